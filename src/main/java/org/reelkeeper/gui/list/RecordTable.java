package org.reelkeeper.gui.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Sort;

/// The table itself. It sorts nothing and selects one row; order and marks are the model's.
final class RecordTable extends TableView<ListRow> {

    static final double ROW = 28;
    static final String TITLE = "title";
    private static final double SCROLL_BAR = 12;
    private static final double LEAST_TITLE = 160;
    private static final double WITH_REVIEW = 860;
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass AWAITED = PseudoClass.getPseudoClass("awaited");

    private final ListModel model;
    private final Messages messages;
    private final Map<String, Sort> byChoice = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean following;

    RecordTable(ListModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("record-table");
        getStyleClass().add("record-table");
        setAccessibleText(messages.get("list.name"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        addColumns();
        widthProperty().subscribe(this::fit);
        var menu = new ColumnMenu(this, model, messages).context();
        getColumns().forEach(column -> {
            column.widthProperty().subscribe(this::fit);
            column.setContextMenu(menu);
        });
        setRowFactory(_ -> row());
        setSortPolicy(_ -> sorted());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.rowsProperty().subscribe(this::show);
        model.indexProperty().subscribe(this::follow);
        model.marksProperty().subscribe(() -> refresh());
        model.soughtProperty().subscribe(() -> refresh());
        getSelectionModel().selectedIndexProperty().subscribe(this::chosen);
    }

    private void addColumns() {
        add("state", 56, Sort.PROBLEMS, row -> row, () -> new StateCell(model, messages));
        add("record", 72, Sort.RECORD_ID, ListRow::recordId, () -> new HitCell(Optional.of(Field.RECORD_ID), model));
        add("date", 92, Sort.DATE, ListRow::date, () -> new HitCell(Optional.of(Field.DATE), model));
        add(TITLE, 240, Sort.TITLE, ListRow::title, () -> new HitCell(Optional.of(Field.TITLE), model));
        add("embargo", 160, Sort.EMBARGO, ListRow::embargo, () -> new SignCell(messages));
        add("rights", 116, Sort.RIGHTS, ListRow::rights, () -> new SignCell(messages));
        add("review", 96, Sort.REVIEW, ListRow::review, () -> new SignCell(messages));
        addByChoice("country", 110, Sort.COUNTRY);
        addByChoice("city", 110, Sort.CITY);
        addByChoice("location", 130, Sort.LOCATION);
        addByChoice("source", 110, Sort.SOURCE);
        addByChoice("language", 96, Sort.LANGUAGE);
        addByChoice("holder", 120, Sort.HOLDER);
        addByChoice("duration", 84, Sort.DURATION);
        addByChoice("load", 64, Sort.LOAD);
    }

    /// A column that is shown when a person wants it.
    private void addByChoice(String id, double width, Sort sort) {
        add(id, width, sort, row -> row.more(sort), () -> new HitCell(sort.field(), model));
        byChoice.put(id, sort);
        hidden.add(id);
    }

    /// All columns, in the order in which they stand.
    List<String> columnIds() {
        return getColumns().stream().map(TableColumn::getId).toList();
    }

    /// Whether a person wants to see this column.
    boolean isShown(String column) {
        return !hidden.contains(column);
    }

    void setShown(String column, boolean shown) {
        if (shown ? hidden.remove(column) : !column.equals(TITLE) && hidden.add(column)) {
            fit();
        }
    }

    private <T> void add(
            String id, double width, Sort sort, Function<ListRow, T> value, Supplier<TableCell<ListRow, T>> cell) {
        var column = new TableColumn<ListRow, T>(messages.get("list.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setUserData(sort);
        column.getStyleClass().add(id + "-column");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> cell.get());
        getColumns().add(column);
    }

    /// The title takes what the other columns leave; the review gives way first.
    private void fit() {
        var title = column(TITLE);
        getColumns()
                .forEach(column -> column.setVisible(
                        isShown(column.getId()) && (!column.getId().equals("review") || getWidth() >= WITH_REVIEW)));
        model.fill(byChoice.entrySet().stream()
                .filter(column -> isShown(column.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet()));
        var others = getVisibleLeafColumns().stream()
                .filter(column -> !column.equals(title))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        title.setPrefWidth(Math.max(LEAST_TITLE, getWidth() - others - SCROLL_BAR));
    }

    private TableColumn<ListRow, ?> column(String id) {
        return getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private TableRow<ListRow> row() {
        var row = newRow();
        row.setOnDragDetected(event -> {
            if (!row.isEmpty()) {
                event.consume();
                model.drag(row.getItem().key()).begin(row);
            }
        });
        return row;
    }

    private TableRow<ListRow> newRow() {
        return new TableRow<>() {
            @Override
            protected void updateItem(ListRow row, boolean empty) {
                super.updateItem(row, empty);
                var shown = !empty && row != null;
                pseudoClassStateChanged(
                        MARKED, shown && model.marksProperty().get().contains(row.key()));
                pseudoClassStateChanged(AWAITED, shown && !row.arrived());
            }
        };
    }

    /// Hands the wish for another order to the model; to the table all is done, and its rows must not change meanwhile.
    private boolean sorted() {
        if (!following) {
            FxThread.later(this::order);
        }
        return true;
    }

    private void order() {
        if (getSortOrder().isEmpty()) {
            model.sortBy(Sort.KEY, true);
        } else {
            var column = getSortOrder().getFirst();
            model.sortBy((Sort) column.getUserData(), column.getSortType() == TableColumn.SortType.ASCENDING);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            model.toggleMark(model.indexProperty().get());
            event.consume();
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            model.markAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && !model.marksProperty().get().equals(Marks.NONE)) {
            model.markNone();
            event.consume();
        }
    }

    private void show(ObservableList<ListRow> rows) {
        following = true;
        setItems(rows);
        showOrder();
        following = false;
        follow();
        rows.subscribe(() -> FxThread.later(this::follow)); // a row that is replaced loses its selection
    }

    /// Puts the arrow where the model's order is: a table that gets other rows forgets its own.
    private void showOrder() {
        var query = model.query();
        var sorted = getColumns().stream()
                .filter(column -> column.getUserData() == query.sort())
                .toList();
        sorted.forEach(column -> column.setSortType(
                query.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING));
        getSortOrder().setAll(sorted);
    }

    /// Shows the model's choice, and scrolls only when it is out of sight.
    private void follow() {
        var place = model.indexProperty().get();
        following = true;
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().clearAndSelect(place);
            getFocusModel().focus(place);
            reveal(place);
        }
        following = false;
    }

    private void reveal(int place) {
        var inSight = lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= place
                && place < flow.getLastVisibleCell().getIndex();
        if (!inSight) {
            scrollTo(Math.max(0, place - 2));
        }
    }

    private void chosen(Number place) {
        if (!following && place.intValue() >= 0) {
            model.select(place.intValue());
        }
    }
}
