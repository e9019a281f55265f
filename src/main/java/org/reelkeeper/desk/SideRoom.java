package org.reelkeeper.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.Later;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.ShellModel;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.gui.facets.FacetModel;
import org.reelkeeper.gui.facets.FacetPane;
import org.reelkeeper.gui.facets.FacetWords;
import org.reelkeeper.gui.facets.PickChips;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.queues.KeptLists;
import org.reelkeeper.gui.queues.ListsModel;
import org.reelkeeper.gui.queues.QueueModel;
import org.reelkeeper.gui.queues.SideBar;
import org.reelkeeper.gui.releases.SpanWords;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.RecordQueryJson;
import org.reelkeeper.service.SavedSearch;
import org.reelkeeper.service.Scope.OfWorkSet;
import org.reelkeeper.service.WorkSet;

/// What narrows the list: queues, work sets, saved searches and facets in the side bar, and the chips above the list.
final class SideRoom {

    private static final double LEAST_WITH_STRIP = 172; // the strip, the heads of the columns and two rows
    private static final String QUERY = "query";
    private static final String CATALOGUE = "query-of"; // a query means nothing to another catalogue

    private final Catalogue catalogue;
    private final ObjectProperty<RecordQuery> query;
    private final Messages messages;
    private final QueueModel queues;
    private final ListsModel lists;
    private final FacetModel facets;
    private final Later<SideBar> sideBar;
    private final PickChips chips;
    private final StringBinding scope;

    SideRoom(
            Catalogue catalogue,
            ObjectProperty<RecordQuery> query,
            ListModel list,
            QueueModel queues,
            MainWindow window) {
        this.catalogue = catalogue;
        this.query = query;
        this.queues = queues;
        var around = window.around();
        messages = around.messages();
        var words = new FacetWords(messages);
        lists = new ListsModel(
                query,
                new CatalogueLists(catalogue, list, window),
                around.reading(),
                around.writing(),
                window.faults());
        facets = new FacetModel(
                query, new CatalogueFacets(catalogue, messages), words, around.reading(), window.faults());
        sideBar = new Later<>(() -> {
            var bar = new SideBar(queues, lists, new FacetPane(facets, words, messages), messages);
            bar.restore(around.state());
            return bar;
        });
        var names = new ScopeWords(
                messages,
                moment -> new Moments(messages.locale(), catalogue.settings().zone()).text(moment));
        scope = Bindings.createStringBinding(
                () -> names.name(
                        query.get().scope(),
                        queues.contentsProperty().get(),
                        lists.listsProperty().get()),
                query,
                queues.contentsProperty(),
                lists.listsProperty());
        var spans = new SpanWords(messages, catalogue.settings()::zone);
        var releases = query.map(asked -> spans.chip(asked.releases()));
        chips = new PickChips(query, new PickChips.Names(scope, releases), facets, words, messages);
    }

    Later<SideBar> sideBar() {
        return sideBar;
    }

    /// The list with the strip of months and the chips above it.
    Region above(Region list, Node strip) {
        var pane = new BorderPane(list);
        pane.setTop(new VBox(strip, chips));
        pane.minHeightProperty().bind(strip.visibleProperty().map(shown -> shown ? LEAST_WITH_STRIP : 0.0));
        return pane;
    }

    void joinTo(CommandTable table, ShellModel shell) {
        var writable = new SimpleBooleanProperty(!catalogue.isReadOnly());
        table.join(
                Command.SAVE_SEARCH,
                () -> {
                    shell.showSideBar();
                    lists.askToSave();
                },
                writable);
        table.join(
                Command.NEW_WORK_SET,
                () -> {
                    shell.showSideBar();
                    lists.askForWorkSet();
                },
                writable);
        table.join(
                Command.REMOVE_FROM_WORK_SET,
                lists::removeFromShown,
                writable.and(Bindings.createBooleanBinding(() -> query.get().scope() instanceof OfWorkSet, query)));
        var searches = new Menu();
        var workSets = new Menu();
        var adding = new Menu();
        table.joinMenu(searches, "searches");
        table.joinMenu(workSets, "work-sets");
        table.joinMenu(adding, "add-to-work-set");
        lists.listsProperty().subscribe(kept -> {
            fill(searches, kept);
            workSets.getItems()
                    .setAll(kept.workSets().stream().map(this::choose).toList());
            adding.getItems().setAll(kept.workSets().stream().map(this::add).toList());
            searches.setDisable(kept.searches().isEmpty());
            workSets.setDisable(kept.workSets().isEmpty());
            adding.setDisable(kept.workSets().isEmpty() || catalogue.isReadOnly());
        });
    }

    private void fill(Menu searches, KeptLists kept) {
        searches.getItems()
                .setAll(kept.searches().stream()
                        .map(search -> apply(search.search()))
                        .toList());
    }

    private MenuItem apply(SavedSearch search) {
        return item(search.name(), () -> query.set(search.query()));
    }

    private MenuItem choose(WorkSet set) {
        return item(set.name(), () -> query.set(query.get().ofWorkSet(set.number())));
    }

    private MenuItem add(WorkSet set) {
        return item(set.name(), () -> lists.addTo(set));
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    void refresh() {
        queues.refresh();
        lists.refresh();
        facets.refresh();
    }

    void remember(WindowState state) {
        facets.remember(state);
        sideBar.made().ifPresent(bar -> bar.remember(state));
        state.put(QUERY, RecordQueryJson.text(query.get()));
        state.put(CATALOGUE, catalogue.folder());
    }

    void restore(WindowState state) {
        facets.restore(state);
        if (state.text(CATALOGUE, "").equals(catalogue.folder().toString())) {
            RecordQueryJson.of(state.text(QUERY, "")).ifPresent(query::set);
        }
    }
}
