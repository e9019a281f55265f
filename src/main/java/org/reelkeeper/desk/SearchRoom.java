package org.reelkeeper.desk;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.Overlay;
import org.reelkeeper.gui.search.QueryBuilder;
import org.reelkeeper.gui.search.QueryBuilderModel;
import org.reelkeeper.gui.search.RecentSearches;
import org.reelkeeper.gui.search.SearchBox;
import org.reelkeeper.gui.search.SearchModel;
import org.reelkeeper.gui.search.SuggestionModel;
import org.reelkeeper.query.Sought;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordQuery;

/// The search box over one catalogue.
final class SearchRoom {

    private final Catalogue catalogue;
    private final Surroundings around;
    private final Faults faults;
    private final SearchModel model;
    private final SearchBox box;

    SearchRoom(Catalogue catalogue, ObjectProperty<RecordQuery> query, Surroundings around, Faults faults) {
        this.catalogue = catalogue;
        this.around = around;
        this.faults = faults;
        model = new SearchModel(query, catalogue.searches()::read);
        box = new SearchBox(model, suggestions(), new RecentSearches(around.state()), around.messages());
    }

    /// Lets others follow what the question looks for.
    @SafeVarargs
    final void mark(ObjectProperty<Sought>... followers) {
        for (var follower : followers) {
            follower.bind(model.soughtProperty());
        }
    }

    void joinTo(CommandTable table, Consumer<Overlay> show) {
        table.join(Command.SEARCH, box::focus);
        table.join(Command.QUERY_BUILDER, () -> show.accept(builder().overlay()));
    }

    private QueryBuilder builder() {
        var built = new QueryBuilderModel(model, this::count, around.reading(), faults);
        return new QueryBuilder(built, suggestions(), box::search, around.messages());
    }

    private SuggestionModel suggestions() {
        return new SuggestionModel(new CatalogueValues(catalogue), around.reading(), faults, around.messages());
    }

    /// Within the queue and what is picked beside the list.
    private long count(String words) {
        return catalogue.searches().count(model.queryProperty().get().withWords(words));
    }

    SearchBox box() {
        return box;
    }
}
