package org.reelkeeper.gui.search;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.TintedText;
import org.reelkeeper.gui.TintedText.Run;
import org.reelkeeper.query.QuerySentences;

/// A query with the part marked that cannot be understood, and below it what is wrong and what to do.
final class WrongLine extends VBox {

    /// So many characters are shown before and behind the wrong part.
    private static final int AROUND = 40;

    private static final int LONGEST = 80;
    private static final String CUT = "…";
    private static final String NOTHING = " ";

    private final TintedText query = new TintedText();
    private final Label sentence = new Label();
    private final QuerySentences sentences;

    WrongLine(String id, Messages messages) {
        sentences = new QuerySentences(messages.locale());
        setId(id);
        getStyleClass().add("wrong-line");
        sentence.setId(id + "-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(query, sentence);
        managedProperty().bind(visibleProperty());
    }

    String words(Wrong wrong) {
        return sentences.of(wrong.problem());
    }

    void show(Wrong wrong) {
        query.show(runs(wrong));
        query.setAccessibleText(wrong.text().substring(wrong.start(), wrong.end()));
        sentence.setText(words(wrong));
    }

    static List<Run> runs(Wrong wrong) {
        var text = wrong.text();
        int from = Math.max(0, wrong.start() - AROUND);
        int to = Math.min(text.length(), wrong.end() + AROUND);
        var part = text.substring(wrong.start(), wrong.end());
        var shown = part.length() > LONGEST ? part.substring(0, LONGEST) + CUT : part;
        return List.of(
                new Run((from > 0 ? CUT : "") + text.substring(from, wrong.start()), "", ""),
                new Run(shown.isEmpty() ? NOTHING : shown, "ink-wrong", "ground-wrong"),
                new Run(text.substring(wrong.end(), to) + (to < text.length() ? CUT : ""), "", ""));
    }
}
