package org.reelkeeper.gui.record;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.ShownText;

/// Types the text of one row. It is as high as its text, up to a limit; Tab leaves it, and in a field of one line Enter
/// does too. What a control would drop comes back through `ShownText`.
final class TextBox extends TextArea {

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final int MEASURED = 8_000;
    /// What the style sheet puts around the text, on both sides together.
    private static final double ACROSS = 20;
    private static final double ALONG = 14;
    private static final double LOWEST = 29;
    private static final double ONE_LINE_ALONG = 12;
    private static final double HIGHEST = 340;

    private final Text measure = new Text();
    private final boolean oneLine;
    private ShownText base = ShownText.of("");
    private boolean asleep;

    TextBox(FieldRowModel row, boolean oneLine) {
        this.oneLine = oneLine;
        getStyleClass().add("text-box");
        pseudoClassStateChanged(SHORT, oneLine);
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(LOWEST);
        measure.fontProperty().bind(fontProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOrUndo);
        row.textProperty().subscribe(this::show);
        textProperty().subscribe(typed -> {
            if (!asleep) {
                row.type(base.rawOf(typed));
            }
        });
    }

    /// The keys of undo stop at what was typed into this record.
    void forgetUndo() {
        setText(getText());
    }

    private void show(String text) {
        asleep = text.length() > LongText.LONGEST;
        if (asleep) {
            setText("");
        } else if (!base.rawOf(getText()).equals(text)) {
            base = ShownText.of(text);
            replaceText(0, getLength(), base.shown());
        }
    }

    private void leaveOrUndo(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (oneLine && event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            requestFocusTraversal(TraversalDirection.NEXT);
        } else if (Command.UNDO.isAskedBy(event) && !isUndoable()) {
            passOn(event);
        } else if (Command.REDO.isAskedBy(event)) {
            redoOrPassOn(event);
        }
    }

    /// Each system's text controls know only one of the two keys.
    private void redoOrPassOn(KeyEvent event) {
        if (isRedoable()) {
            event.consume();
            redo();
        } else {
            passOn(event);
        }
    }

    private void passOn(KeyEvent event) {
        event.consume();
        getParent().fireEvent(event.copyFor(getParent(), getParent()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getLength() > MEASURED) {
            return HIGHEST;
        }
        measure.setText(getText());
        measure.setWrappingWidth(Math.max(width - ACROSS, 40));
        double wanted = Math.ceil(measure.getLayoutBounds().getHeight()) + (oneLine ? ONE_LINE_ALONG : ALONG);
        return Math.clamp(wanted, LOWEST, oneLine ? Double.MAX_VALUE : HIGHEST);
    }
}
