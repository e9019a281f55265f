package org.reelkeeper.gui.record;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.rules.Tokens;
import org.reelkeeper.query.Hit;

/// One row of the form: name, control, the button that shows its place in the source, and the lines below it. What
/// stands in those lines is given to it.
final class FieldRow extends GridPane {

    static final double NAME_WIDTH = 116;
    private static final double BUTTON_WIDTH = 29;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Node control;
    private final Label label = new Label();
    private final VBox lines = new VBox();
    private ObservableValue<List<Hit>> hits = new SimpleObjectProperty<>(List.of());

    FieldRow(String name, Node control, String id) {
        this.control = control;
        setId("row-" + id);
        getStyleClass().add("field-row");
        label.setText(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(labelled(control));
        label.setWrapText(true);
        lines.getStyleClass().add("field-lines");
        getColumnConstraints().addAll(fixed(NAME_WIDTH, HPos.RIGHT), growing(), fixed(BUTTON_WIDTH, HPos.CENTER));
        add(label, 0, 0);
        add(control, 1, 0);
        add(lines, 1, 1);
        add(new Region(), 2, 1);
        setValignment(label, VPos.TOP);
        setValignment(control, VPos.TOP);
    }

    Node control() {
        return labelled(control);
    }

    /// Marks characters of its text, if it is one.
    void point(int start, int end) {
        if (control instanceof TypedText text) {
            text.point(start, end);
        }
    }

    /// Says beside the name how often the field has what was searched for.
    void addHitMark(ObservableValue<List<Hit>> found, String id, Messages messages) {
        hits = found;
        var mark = new Label();
        mark.setId("hits-" + id);
        mark.getStyleClass().add("hit-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.textProperty().bind(found.map(all -> messages.get("record.hits", all.size())));
        mark.accessibleTextProperty().bind(found.map(all -> messages.get("record.hits.words", all.size())));
        mark.visibleProperty().bind(found.map(all -> !all.isEmpty()));
        found.subscribe(all -> label.setGraphic(all.isEmpty() ? null : mark));
    }

    /// What was searched for, in the text as the control shows it.
    List<Hit> hits() {
        return hits.getValue();
    }

    /// Puts a line under the control; invisible ones take no place.
    void addLine(Node line) {
        line.managedProperty().bind(line.visibleProperty());
        lines.getChildren().add(line);
    }

    void addSourceButton(String id, String words, Consumer<Node> show) {
        var button = new Button("", new FontIcon(Feather.CROSSHAIR));
        button.setId("source-" + id);
        button.getStyleClass().addAll("icon-button", "quiet");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> show.accept(button));
        add(button, 2, 0);
        setValignment(button, VPos.TOP);
    }

    /// The bar at the left edge of the control that says that the field differs from its source.
    void addChangeBar(FieldRowModel row, String id, Messages messages, String name, Runnable compare) {
        var bar = new Button();
        bar.setId("changed-" + id);
        bar.getStyleClass().setAll("change-bar");
        bar.setAccessibleText(messages.get("record.changed", name));
        bar.setTooltip(new Tooltip(messages.get("record.changed", name)));
        bar.setFocusTraversable(false);
        bar.visibleProperty().bind(row.changedBinding());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setOnAction(_ -> compare.run());
        row.changedBinding().subscribe(changed -> pseudoClassStateChanged(CHANGED, changed));
        getChildren().remove(control);
        var stack = new StackPane(control, bar);
        StackPane.setAlignment(bar, javafx.geometry.Pos.CENTER_LEFT);
        add(stack, 1, 0);
        setHgrow(stack, Priority.ALWAYS);
    }

    private static Node labelled(Node control) {
        return switch (control) {
            case Tokens tokens -> tokens.input();
            case TypedText text -> text.box();
            default -> control;
        };
    }

    private static ColumnConstraints fixed(double width, HPos place) {
        var column = new ColumnConstraints(width, width, width);
        column.setHalignment(place);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }
}
