package org.reelkeeper.gui.upkeep;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.WorkLine;
import org.reelkeeper.gui.WorkWords;
import org.reelkeeper.gui.upkeep.UpkeepDesk.Outcome;

/// Four things that keep a catalogue safe, each with what it does, a button, and what it told.
public final class UpkeepPage extends BorderPane {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    private final UpkeepModel model;
    private final Messages messages;
    private final FileChoice chooser;
    private final Clock clock;

    /// A page for upkeep.
    ///
    /// @param clock names the proposed backup by the day
    public UpkeepPage(UpkeepModel model, Messages messages, FileChoice chooser, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.chooser = chooser;
        this.clock = clock;
        setId("upkeep-page");
        getStyleClass().addAll("page", "upkeep-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        var title = new Label(messages.get("upkeep.title"));
        title.getStyleClass().add("title");
        var body = new VBox(
                title,
                task(UpkeepTask.BACK_UP, this::backUp),
                task(UpkeepTask.VERIFY, model::verify),
                task(UpkeepTask.RESTORE, this::restore),
                task(UpkeepTask.REBUILD, model::rebuild));
        body.getStyleClass().addAll("page-body", "form-page");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(footer());
    }

    private void backUp() {
        var name = messages.get("upkeep.backup.name", LocalDate.now(clock).toString());
        chooser.target(messages.get("upkeep.back-up.title"), name).ifPresent(model::backUp);
    }

    private void restore() {
        chooser.files(messages.get("upkeep.restore.file")).stream()
                .findFirst()
                .ifPresent(backup -> chooser.folder(messages.get("upkeep.restore.folder"), HOME)
                        .ifPresent(folder -> model.restore(backup, folder)));
    }

    private Node task(UpkeepTask task, Runnable start) {
        var title = new Label(messages.get("upkeep." + task.word() + ".title"));
        title.getStyleClass().add("strong");
        var hint = new Label(messages.get("upkeep." + task.word() + ".hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var words = new VBox(4, title, hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(messages.get("upkeep." + task.word()));
        button.setId("upkeep-" + task.word());
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.runningProperty().map(running -> running.isPresent()));
        button.setOnAction(_ -> start.run());
        var line = new HBox(16, words, button);
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(line, result(task));
        box.getStyleClass().addAll("panel", "task");
        return box;
    }

    private Node result(UpkeepTask task) {
        var state = new Chip();
        state.setId("upkeep-state-" + task.word());
        state.setMinWidth(USE_PREF_SIZE);
        var told = new Label();
        told.setId("upkeep-told-" + task.word());
        told.setWrapText(true);
        var result = new HBox(12, state, told);
        result.getStyleClass().add("task-result");
        result.managedProperty().bind(result.visibleProperty());
        model.outcomeProperty(task).subscribe(outcome -> {
            result.setVisible(outcome.isPresent());
            outcome.ifPresent(known -> show(known, state, told));
        });
        return result;
    }

    private void show(Outcome outcome, Chip state, Label told) {
        if (outcome.sound()) {
            state.show(Tone.GOOD, Shape.CHECK, messages.get("upkeep.sound"));
        } else {
            state.show(Tone.BAD, Shape.ALERT, messages.get("upkeep.unsound"));
        }
        told.setText(
                outcome.told().stream().map(sentence -> sentence.in(messages)).collect(Collectors.joining("\n")));
    }

    private Node footer() {
        var line = new WorkLine(model.watch(), new WorkWords(messages)::share);
        HBox.setHgrow(line, Priority.ALWAYS);
        var stop = new Button(messages.get("upkeep.stop"));
        stop.setId("upkeep-stop");
        stop.setOnAction(_ -> model.stop());
        var footer = new HBox(line, stop);
        footer.getStyleClass().add("page-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.visibleProperty().bind(model.runningProperty().map(running -> running.isPresent()));
        footer.managedProperty().bind(footer.visibleProperty());
        return footer;
    }
}
