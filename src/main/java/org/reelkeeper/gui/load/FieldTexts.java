package org.reelkeeper.gui.load;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.FactGrid;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.TintedText;
import org.reelkeeper.gui.TintedText.Run;
import org.reelkeeper.gui.WordMarks;
import org.reelkeeper.gui.WordMarks.Mark;
import org.reelkeeper.gui.WordMarks.Stretch;

/// The texts of one field under each other, as first loaded, as it stands here, as delivered, with the words marked that
/// are not in the text it is compared with.
final class FieldTexts extends VBox {

    /// More than that of one text is not compared on the thread of the window.
    private static final int LONGEST = 4_000;

    private final FactGrid grid = new FactGrid();
    private final Messages messages;

    FieldTexts(Messages messages) {
        this.messages = messages;
        getChildren().add(grid);
    }

    FieldTexts first(String text) {
        return row("first", text, List.of(new Run(cut(text), "", "")));
    }

    FieldTexts here(String first, String here) {
        return row("here", here, runs(first, here, Mark.ADDED, "ground-added"));
    }

    /// As it stands here, with the words marked that the delivery lacks.
    FieldTexts hereOnly(String here, String delivered) {
        return row("before", here, runs(here, delivered, Mark.REMOVED, "ground-removed"));
    }

    FieldTexts delivered(String first, String delivered) {
        return row("delivered", delivered, runs(first, delivered, Mark.ADDED, "ground-delivered"));
    }

    private FieldTexts row(String what, String text, List<Run> runs) {
        var shown = text.isEmpty()
                ? new TintedText(List.of(new Run(messages.get("load.text.empty"), "ink-muted", "")))
                : new TintedText(runs);
        shown.setAccessibleText(cut(text));
        var box = new StackPane(shown);
        box.setId("load-text-" + what);
        box.getStyleClass().addAll("text-box", "text-" + what.toLowerCase(Locale.ROOT));
        grid.fact(messages.get("load.text." + what), box);
        return this;
    }

    private static List<Run> runs(String before, String after, Mark marked, String ground) {
        var other = marked == Mark.ADDED ? Mark.REMOVED : Mark.ADDED;
        return WordMarks.between(cut(before), cut(after)).stream()
                .filter(stretch -> stretch.mark() != other)
                .map(stretch -> new Run(stretch.text(), "", isMarked(stretch, marked) ? ground : ""))
                .toList();
    }

    private static boolean isMarked(Stretch stretch, Mark marked) {
        return stretch.mark() == marked && !stretch.text().isBlank();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
