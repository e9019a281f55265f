package org.reelkeeper.gui.load;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.service.LoadChoice;
import org.reelkeeper.service.LoadItem;
import org.reelkeeper.service.LoadPreview;

/// The records that a load would touch, each with a tick to leave it out. Space turns the tick of the chosen row.
final class ItemList extends VBox {

    private final LoadPlan plan;
    private final Messages messages;
    private final ItemWords words;
    private final TableView<LoadItem> table;

    ItemList(LoadPlan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        words = new ItemWords(messages);
        table = new TableView<>(plan.shown());
        getStyleClass().add("panel");
        var heading = new Label();
        heading.setId("load-plan-heading");
        heading.getStyleClass().add("panel-heading");
        plan.previewProperty().subscribe(preview -> heading.setText(heading(preview)));
        fill();
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(heading, table);
    }

    ObservableValue<LoadItem> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    private String heading(LoadPreview preview) {
        long all = preview.counts().records() + preview.counts().failed();
        var told = messages.get(
                "load.plan.heading", preview.files(), preview.counts().records());
        return preview.items().size() < all
                ? told + " · "
                        + messages.get("load.plan.listed", preview.items().size())
                : told;
    }

    private void fill() {
        table.setId("load-items");
        Tables.dress(table, messages.get("load.items"));
        table.setPlaceholder(new Label(messages.get("load.items.none")));
        table.getColumns().add(Tables.fixed(Tables.column("", 36, this::tick)));
        table.getColumns().add(Tables.narrow(messages.get("load.item.record"), 84, this::record));
        table.getColumns().add(Tables.text(messages.get("load.item.title"), 330, words::title));
        table.getColumns()
                .add(Tables.chip(
                        messages.get("load.item.outcome"),
                        170,
                        (item, chip) -> chip.show(
                                ItemWords.tone(item.outcome()), ItemWords.shape(item.outcome()), words.outcome(item))));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::turnTick);
        plan.leftOut().addListener((SetChangeListener<LoadChoice>) _ -> table.refresh());
        plan.shown().addListener((ListChangeListener<LoadItem>) _ -> selectFirst());
    }

    private void selectFirst() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private String record(LoadItem item) {
        return item.recordId().isEmpty() ? messages.get("load.item.no-id") : item.recordId();
    }

    private void tick(LoadItem item, TableCell<LoadItem, LoadItem> cell) {
        if (!LoadPlan.isChoosable(item)) {
            cell.setGraphic(item.outcome() == LoadItem.Outcome.REFUSED ? alert() : null);
            return;
        }
        var box = cell.getGraphic() instanceof CheckBox present ? present : new CheckBox();
        box.setFocusTraversable(false); // the row has the focus, Space turns the tick
        box.setSelected(plan.isTaken(item));
        box.setAccessibleText(messages.get("load.item.take", item.recordId()));
        box.setOnAction(_ -> plan.take(item, box.isSelected()));
        cell.setGraphic(box);
    }

    private static Node alert() {
        var sign = Shape.ALERT.node();
        Tone.BAD.paint(sign);
        return sign;
    }

    private void turnTick(KeyEvent event) {
        var item = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && item != null) {
            plan.take(item, !plan.isTaken(item));
            event.consume();
        }
    }
}
