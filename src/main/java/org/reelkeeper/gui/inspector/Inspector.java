package org.reelkeeper.gui.inspector;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.gui.inspector.InspectorModel.Page;

/// Stands beside the form: source, changes, rights, shots and history of the open record, a tab each.
public final class Inspector extends TabPane {

    private final InspectorModel model;
    private final Messages messages;

    public Inspector(InspectorModel model, Workplace workplace, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("inspector");
        setAccessibleText(messages.get("inspector.name"));
        getStyleClass().add("inspector");
        getStylesheets().add(Styles.beside(Inspector.class, "inspector.css"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        var changes = tab(Page.CHANGES, new ChangesPane(model, messages));
        changes.textProperty()
                .bind(Bindings.size(model.changes()).map(count -> messages.get("inspector.tab.changes", count)));
        getTabs()
                .setAll(
                        tab(Page.SOURCE, new SourcePane(model, messages)),
                        changes,
                        tab(Page.RIGHTS, new RightsPane(model, workplace, messages)),
                        tab(Page.SHOTS, new ShotsPane(model, messages)),
                        tab(Page.HISTORY, new HistoryPane(model, workplace, messages)));
        model.pageProperty().subscribe(this::turnTo);
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> model.pageProperty().set((Page) tab.getUserData()));
    }

    private void turnTo(Page page) {
        getTabs().stream().filter(tab -> tab.getUserData() == page).forEach(getSelectionModel()::select);
    }

    private Tab tab(Page page, Node content) {
        content.visibleProperty().bind(model.open().viewProperty().map(Optional::isPresent));
        var name = page.name().toLowerCase(Locale.ROOT);
        var tab = new Tab(messages.get("inspector.tab." + name, 0), content);
        tab.setId("tab-" + name);
        tab.setUserData(page);
        return tab;
    }
}
