package org.reelkeeper.gui.list;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.WaitSign;
import org.reelkeeper.gui.WindowState;

/// The list with a line above it while records are marked.
public final class RecordList extends BorderPane {

    private final RecordTable table;
    private final ColumnMenu columnMenu;
    private final ObservableValue<String> marked;

    public RecordList(ListModel model, Messages messages) {
        setId("record-list");
        getStyleClass().add("record-list");
        getStylesheets().add(Styles.beside(RecordList.class, "list.css"));
        table = new RecordTable(model, messages);
        columnMenu = new ColumnMenu(table, model, messages);
        var typeAhead = new TypeAhead(model, messages);
        typeAhead.listenTo(table);
        table.setPlaceholder(new NothingHere(model, messages));
        var going = new WaitSign("list-finding", model.findingProperty(), messages.get("list.finding"));
        StackPane.setAlignment(going, Pos.TOP_CENTER);
        StackPane.setAlignment(typeAhead, Pos.BOTTOM_LEFT);
        var pane = new StackPane(table, going, typeAhead);
        pane.setMinHeight(0); // where it is low it is cut off, and lies not over the form
        table.setMinHeight(0);
        setCenter(pane);
        marked = marked(model, messages);
        setTop(markedLine(model, messages));
    }

    /// Offers the columns and the orders in the menu bar.
    public void joinTo(CommandTable commands) {
        var columns = new Menu();
        columnMenu.columns(columns);
        commands.joinMenu(columns, "columns");
        commands.joinMenu(orders(), "orders");
        new RowMenu(commands, marked).joinTo(table);
    }

    Menu orders() {
        var orders = new Menu();
        columnMenu.orders(orders);
        return orders;
    }

    public void restore(WindowState state) {
        Columns.restore(table, state.text("list.columns", ""));
    }

    public void remember(WindowState state) {
        state.put("list.columns", Columns.text(table));
    }

    /// How many records are marked, in words; empty for none.
    private static ObservableValue<String> marked(ListModel model, Messages messages) {
        return model.marksProperty()
                .flatMap(marks -> model.count().map(count -> marked(marks, count.longValue(), messages)));
    }

    private static String marked(Marks marks, long count, Messages messages) {
        if (marks.equals(Marks.NONE)) {
            return "";
        }
        boolean isAll = marks.all() && marks.exceptions().isEmpty();
        return messages.get(isAll ? "list.marked.all" : "list.marked.some", marks.count(count));
    }

    private HBox markedLine(ListModel model, Messages messages) {
        var words = new Label();
        words.setId("marked-count");
        words.textProperty().bind(marked);
        var clear = new Button(messages.get("list.marked.clear"));
        clear.setId("marked-clear");
        clear.getStyleClass().add("link-button");
        clear.setOnAction(_ -> model.markNone());
        var line = new HBox(8, words, clear);
        line.getStyleClass().add("marked-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(model.marksProperty().map(marks -> !marks.equals(Marks.NONE)));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
