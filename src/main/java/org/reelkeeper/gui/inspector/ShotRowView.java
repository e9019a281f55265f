package org.reelkeeper.gui.inspector;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.shotlist.Shot;
import org.reelkeeper.shotlist.Truncation;

/// A row of the shot list: its number, what it says, a mark where it is cut off, and the button that edits it.
final class ShotRowView extends HBox {

    /// So much of a text a row shows.
    private static final int SHOWN = 2_000;

    private final Messages messages;
    private final VBox content = new VBox();

    ShotRowView(ShotRow row, ShotsModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("shot-row");
        setMaxWidth(USE_PREF_SIZE); // the width for which the cell asks its height
        content.getStyleClass().add("shot-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
        switch (row) {
            case ShotRow.Lead lead -> {
                add(
                        messages.get(lead.isLast() ? "inspector.shots.lead.all" : "inspector.shots.lead"),
                        "muted",
                        "small");
                addText(lead.text());
            }
            case ShotRow.Head head -> {
                getStyleClass().add("shot-head");
                content.getChildren().add(new BlockView(head.block(), messages));
            }
            case ShotRow.Line line -> {
                getChildren().add(number(line.shot().number()));
                addShot(line.shot());
            }
        }
        addLength(row, model);
        addCut(row);
        getChildren().add(content);
        if (model.canEdit(row)) {
            getChildren().add(edit(row, model));
        }
    }

    private static Label number(int number) {
        var label = new Label(number > 0 ? Integer.toString(number) : "");
        label.getStyleClass().add("shot-number");
        return label;
    }

    private void addShot(Shot shot) {
        switch (shot) {
            case Shot.Picture picture
            when picture.text().isEmpty() -> add(messages.get("inspector.shots.no-text"), "muted");
            case Shot.Picture picture -> addText(picture.text());
            case Shot.Soundbite bite -> content.getChildren().add(new SoundbiteView(bite, messages));
        }
    }

    private void addText(String text) {
        add(shown(text), "shot-words");
    }

    /// The beginning of a text, as a control can show it.
    static String shown(String text) {
        return text.length() > SHOWN
                ? ShownText.of(text.substring(0, SHOWN)).shown() + " …"
                : ShownText.of(text).shown();
    }

    private void addLength(ShotRow row, ShotsModel model) {
        if (row.text().length() > SHOWN) {
            var key = model.canEdit(row) ? "inspector.shots.more" : "inspector.shots.too-long";
            add(messages.get(key, row.text().length()), "muted", "small");
        }
    }

    private void addCut(ShotRow row) {
        if (row.cut() != Truncation.NONE) {
            var why = messages.get("inspector.shots.cut." + row.cut().name().toLowerCase(Locale.ROOT));
            var mark = add(row.isLast() ? messages.get("inspector.shots.cut-off", why) : why, "shot-cut");
            mark.setGraphic(Shape.TRIANGLE.node());
            Tone.WARNING.paint(mark);
        }
    }

    private Label add(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        content.getChildren().add(label);
        return label;
    }

    private Button edit(ShotRow row, ShotsModel model) {
        var words = messages.get(row instanceof ShotRow.Head ? "inspector.shots.edit.head" : "inspector.shots.edit");
        var button = new Button("", new FontIcon(Feather.EDIT_2));
        button.getStyleClass().addAll("icon-button", "quiet", "shot-edit");
        button.setId("shot-edit-" + row.stretch().start());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.edit(row));
        return button;
    }
}
