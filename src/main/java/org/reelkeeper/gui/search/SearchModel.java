package org.reelkeeper.gui.search;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.query.QueryReading;
import org.reelkeeper.query.Sought;
import org.reelkeeper.service.RecordQuery;

/// Takes what is typed as the question of the list, unless it cannot be understood: then the list and its question stay as
/// they are. Knows what the question looks for in texts.
public final class SearchModel {

    private final ObjectProperty<RecordQuery> query;
    private final Function<String, QueryReading> reader;
    private final ReadOnlyObjectWrapper<Optional<Wrong>> wrong =
            new ReadOnlyObjectWrapper<>(this, "wrong", Optional.empty());
    private final ReadOnlyObjectWrapper<Sought> sought;

    public SearchModel(ObjectProperty<RecordQuery> query, Function<String, QueryReading> reader) {
        this.query = query;
        this.reader = reader;
        sought =
                new ReadOnlyObjectWrapper<>(this, "sought", soughtBy(query.get().words()));
        query.map(RecordQuery::words).subscribe(words -> sought.set(soughtBy(words)));
    }

    public ObjectProperty<RecordQuery> queryProperty() {
        return query;
    }

    /// What the question looks for in texts.
    public ReadOnlyObjectProperty<Sought> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Wrong>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    String words() {
        return query.get().words();
    }

    /// Lists what a text asks for, when that can be understood.
    void ask(String text) {
        wrong.set(wrongIn(text));
        var words = text.strip();
        if (wrong.get().isEmpty() && !words.equals(words())) {
            query.set(query.get().withWords(words));
        }
    }

    Optional<Wrong> wrongIn(String text) {
        return reader.apply(text).problems().stream().findFirst().map(problem -> new Wrong(text, problem));
    }

    /// The box shows another text by now.
    void forgetWrong() {
        wrong.set(Optional.empty());
    }

    private Sought soughtBy(String words) {
        return Sought.of(reader.apply(words).query());
    }
}
