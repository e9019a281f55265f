package org.reelkeeper.gui.inspector;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.TintedText;
import org.reelkeeper.gui.TintedText.Run;
import org.reelkeeper.gui.inspector.SourceLine.Part;
import org.reelkeeper.gui.inspector.SourceLine.Piece;

/// One line of the source: labels muted, the value of the field in focus on a lit ground, the reader's notes below.
final class SourceLineView extends VBox {

    private final InspectorModel model;

    SourceLineView(SourceLine line, InspectorModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("source-line");
        var text = new TintedText(line.pieces().stream().flatMap(this::runs).toList());
        text.setOnMouseClicked(event -> {
            int character =
                    text.getHitInfo(new Point2D(event.getX(), event.getY())).getCharIndex();
            line.slotAt(character).ifPresent(model::goTo);
        });
        getChildren().add(text);
        for (var note : line.notes()) {
            var label = new Label(messages.get(note.key()));
            label.getStyleClass().add("source-note");
            label.setWrapText(true);
            getChildren().add(label);
        }
    }

    private Stream<Run> runs(Piece piece) {
        boolean lit = piece.part() == Part.VALUE
                && piece.slot().isPresent()
                && piece.slot().equals(model.open().focusProperty().get());
        var plain = new Run(piece.text(), piece.part() == Part.LABEL ? "ink-label" : "", lit ? "ground-lit" : "");
        return plain.marking(piece.part() == Part.VALUE ? model.hits(piece) : List.of()).stream();
    }
}
