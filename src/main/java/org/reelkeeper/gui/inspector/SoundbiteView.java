package org.reelkeeper.gui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.shotlist.Shot.Soundbite;
import org.reelkeeper.shotlist.Truncation;

/// Who speaks, as what, in which language, and the words set apart. Where more is typed than that, all of it stands below.
final class SoundbiteView extends VBox {

    /// The closing mark, and a full stop behind it.
    private static final int BEHIND_QUOTE = 2;

    private final Messages messages;

    SoundbiteView(Soundbite bite, Messages messages) {
        this.messages = messages;
        getStyleClass().add("soundbite");
        getChildren().add(speaker(bite));
        if (!bite.role().isEmpty()) {
            add(bite.role(), "muted");
        }
        if (!bite.quote().isEmpty()) {
            boolean isOpen = Truncation.of(bite.text()) == Truncation.QUOTE;
            add("“" + bite.quote() + (isOpen ? "" : "”"), "shot-quote");
        }
        if (isMore(bite)) {
            add(bite.text(), "small", "muted");
        }
    }

    private FlowPane speaker(Soundbite bite) {
        var isKnown = !bite.speaker().isEmpty();
        var name =
                new Label(isKnown ? ShownText.of(bite.speaker()).shown() : messages.get("inspector.shots.no-speaker"));
        name.getStyleClass().add(isKnown ? "strong" : "muted");
        name.setWrapText(true);
        var line = new FlowPane(name);
        line.getStyleClass().add("shot-line");
        bite.languages().forEach(language -> line.getChildren().add(new Chip(Tone.PLAIN, Shape.NONE, language)));
        return line;
    }

    /// Whether the parts leave something of the text out.
    private static boolean isMore(Soundbite bite) {
        int quote = bite.quote().isEmpty() ? -1 : bite.text().lastIndexOf(bite.quote());
        int end = quote + bite.quote().length();
        return bite.speaker().isEmpty() || quote < 0 || bite.text().length() - end > BEHIND_QUOTE;
    }

    private void add(String words, String... styles) {
        var label = new Label(ShotRowView.shown(words));
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
