package org.reelkeeper.gui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Moment;
import org.reelkeeper.query.QueryLanguage;
import org.reelkeeper.query.QueryReading;
import org.reelkeeper.query.Sought.Wanted;
import org.reelkeeper.query.TextMatch.Phrase;
import org.reelkeeper.service.RecordQuery;

class SearchModelTest {

    private final ObjectProperty<RecordQuery> query =
            new SimpleObjectProperty<>(RecordQuery.all().withWords("harbour"));
    private final SearchModel model = new SearchModel(query, SearchModelTest::read);

    static QueryReading read(String words) {
        return QueryLanguage.read(words, new Moment(Instant.parse("2008-06-10T09:30:00Z"), ZoneOffset.UTC));
    }

    @Test
    void aWrongQueryLeavesTheListItsQuestion() {
        model.ask("  titel:boat");

        assertEquals("harbour", query.get().words());
        var wrong = model.wrongProperty().get().orElseThrow();
        assertEquals("titel", wrong.text().substring(wrong.start(), wrong.end()));
    }

    @Test
    void aSoundQueryIsAskedAndWhatItLooksForIsKnown() {
        model.ask("titel:boat");
        model.ask(" title:boat ");

        assertEquals("title:boat", query.get().words());
        assertEquals(Optional.empty(), model.wrongProperty().get());
        assertEquals(
                List.of(new Wanted(Set.of(Field.TITLE), new Phrase("boat"))),
                model.soughtProperty().get().wanted());
    }

    @Test
    void nothingIsSoughtByAnEmptyQuery() {
        model.ask("");

        assertTrue(model.soughtProperty().get().isEmpty());
    }
}
