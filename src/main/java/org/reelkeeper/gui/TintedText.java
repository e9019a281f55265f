package org.reelkeeper.gui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.reelkeeper.gui.WordMarks.Mark;
import org.reelkeeper.query.Hit;

/// Running text of which some stretches have an ink of their own or stand on a tinted ground.
public final class TintedText extends TextFlow {

    /// Between what was taken out and what came for it, which are one word otherwise.
    private static final String GAP = " ";

    /// A stretch of text.
    ///
    /// @param ink style class of the letters; empty for plain ones
    /// @param ground style class of the ground behind them; empty for none
    public record Run(String text, String ink, String ground) {

        /// Cut so that what was searched for stands on a ground of its own.
        public List<Run> marking(List<Hit> hits) {
            var runs = new ArrayList<Run>();
            int at = 0;
            for (var hit : hits) {
                add(runs, text.substring(at, hit.start()), ground);
                add(runs, text.substring(hit.start(), hit.end()), "hit-ground");
                at = hit.end();
            }
            add(runs, text.substring(at), ground);
            return runs;
        }

        private void add(List<Run> runs, String part, String partGround) {
            if (!part.isEmpty()) {
                runs.add(new Run(part, ink, partGround));
            }
        }
    }

    private record Tint(Path path, int start, int end) {}

    private final List<Tint> tints = new ArrayList<>();

    public TintedText() {
        getStyleClass().add("tinted-text");
    }

    public TintedText(List<Run> runs) {
        this();
        show(runs);
    }

    /// Word by word what the second text took from the first and what it added.
    public static TintedText between(String before, String after) {
        var runs = new ArrayList<Run>();
        var mark = Mark.SAME;
        for (var stretch : WordMarks.between(before, after)) {
            if (mark == Mark.REMOVED && stretch.mark() == Mark.ADDED) {
                runs.add(new Run(GAP, "", ""));
            }
            mark = stretch.mark();
            runs.add(
                    switch (mark) {
                        case SAME -> new Run(stretch.text(), "", "");
                        case REMOVED -> new Run(stretch.text(), "ink-removed", "ground-removed");
                        case ADDED -> new Run(stretch.text(), "ink-added", "ground-added");
                    });
        }
        return new TintedText(runs);
    }

    /// The first text as a whole and the second one under it, where single words would say nothing.
    public static TintedText replaced(String before, String after) {
        var removed = new Run(before, "ink-removed", "ground-removed");
        var added = new Run(after, "ink-added", "ground-added");
        return new TintedText(
                before.isEmpty()
                        ? List.of(added)
                        : after.isEmpty() ? List.of(removed) : List.of(removed, new Run("\n", "", ""), added));
    }

    public void show(List<Run> runs) {
        tints.clear();
        var texts = new ArrayList<Text>();
        int start = 0;
        for (var run : runs) {
            var text = new Text(run.text());
            text.getStyleClass().add(run.ink().isEmpty() ? "ink" : run.ink());
            texts.add(text);
            if (!run.ground().isEmpty()) {
                tints.add(tint(run.ground(), start, start + run.text().length()));
            }
            start += run.text().length();
        }
        getChildren().setAll(tints.stream().map(Tint::path).toList());
        getChildren().addAll(texts);
    }

    private static Tint tint(String ground, int start, int end) {
        var path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().addAll("ground", ground);
        return new Tint(path, start, end);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (var tint : tints) {
            tint.path().getElements().setAll(getRangeShape(tint.start(), tint.end(), false));
        }
    }
}
