package org.reelkeeper.desk;

import javafx.beans.property.ObjectProperty;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.search.RecentSearches;
import org.reelkeeper.gui.search.SearchBox;
import org.reelkeeper.gui.search.SearchModel;
import org.reelkeeper.gui.search.SuggestionModel;
import org.reelkeeper.query.Sought;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordQuery;

/// The search box over one catalogue.
final class SearchRoom {

    private final SearchModel model;
    private final SearchBox box;

    SearchRoom(Catalogue catalogue, ObjectProperty<RecordQuery> query, Surroundings around, Faults faults) {
        model = new SearchModel(query, catalogue.searches()::read);
        var suggestions = new SuggestionModel(
                new CatalogueValues(catalogue), around.reading(), faults, around.messages());
        box = new SearchBox(model, suggestions, new RecentSearches(around.state()), around.messages());
    }

    /// Lets others follow what the question looks for.
    @SafeVarargs
    final void mark(ObjectProperty<Sought>... followers) {
        for (var follower : followers) {
            follower.bind(model.soughtProperty());
        }
    }

    SearchBox box() {
        return box;
    }
}
