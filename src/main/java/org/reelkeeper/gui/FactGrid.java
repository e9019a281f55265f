package org.reelkeeper.gui;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Names at the left, muted and right-aligned, and what they name at the right.
public final class FactGrid extends GridPane {

    private static final double NAMES = 116;
    private static final double GAP = 12;

    private int rows;

    public FactGrid() {
        getStyleClass().add("fact-grid");
        setHgap(GAP);
        setVgap(8);
        var names = new ColumnConstraints(NAMES);
        names.setHalignment(HPos.RIGHT);
        var facts = new ColumnConstraints();
        facts.setHgrow(Priority.ALWAYS);
        facts.setFillWidth(true);
        getColumnConstraints().addAll(names, facts);
    }

    public FactGrid fact(String name, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        add(name, label, "fact-name");
        return this;
    }

    /// A control or a box; its name stands beside its first line.
    public FactGrid fact(String name, Node node) {
        add(name, node, "control-name");
        return this;
    }

    private void add(String name, Node node, String place) {
        var label = new Label(name);
        label.getStyleClass().addAll("muted", place);
        label.setWrapText(true);
        label.setLabelFor(node);
        setValignment(label, VPos.TOP);
        setValignment(node, VPos.TOP);
        addRow(rows++, label, node);
    }
}
