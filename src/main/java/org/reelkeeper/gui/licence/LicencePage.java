package org.reelkeeper.gui.licence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.licence.LicenceModel.Part;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.LoggedClearance;

/// "May we license this?": the question at the left; at the right the answer for the open record, the answers for the
/// list, or what was kept.
public final class LicencePage extends BorderPane {

    private static final double QUESTION = 340;
    private static final double LEAST_QUESTION = 240;
    private static final double LEAST_ANSWER = 320;

    private final LicenceModel model;
    private final Messages messages;
    private final ScrollPane question;

    /// @param goTo the way to a field of the open record
    /// @param open the way to another record, by its key
    /// @param shows opens a file on the desktop
    public LicencePage(
            LicenceModel model,
            Messages messages,
            Moments moments,
            FileChoice files,
            Consumer<Slot> goTo,
            Consumer<Long> open,
            Consumer<Path> shows) {
        this.model = model;
        this.messages = messages;
        setId("licence-page");
        getStyleClass().addAll("page", "licence-page");
        getStylesheets().add(Styles.beside(Theme.class, "pages.css"));
        getStylesheets().add(Styles.beside(LicencePage.class, "licence.css"));
        setTop(head());
        Consumer<LoggedClearance> print = logged -> files.target(
                        messages.get("licence.print"), messages.get("licence.sheet.name", logged.number()))
                .ifPresent(file -> model.sheet(logged, file, shows));
        var answer = new AnswerPane(model, messages, goTo, print);
        var answers = new AnswersPane(model, messages, files, open);
        var log = new LogPane(model, messages, moments, print);
        var parts = new StackPane(scrolled(answer), answers, log);
        model.partProperty().subscribe(part -> {
            parts.getChildren().getFirst().setVisible(part == Part.RECORD);
            answers.setVisible(part == Part.LIST);
            log.setVisible(part == Part.LOG);
        });
        question = scrolled(new QuestionPane(model, messages));
        setCenter(panes(parts));
    }

    /// Puts the focus where a person begins.
    public void begin() {
        var place = lookup(
                switch (model.partProperty().get()) {
                    case RECORD -> "#licence-party";
                    case LIST -> "#licence-ask-list";
                    case LOG -> "#licence-log-table";
                });
        place.requestFocus();
    }

    /// Why a file could not be written.
    static Label refusal(LicenceModel model, Messages messages, String id) {
        var refusal = new Label();
        refusal.setId(id);
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusalProperty().map(sentence -> sentence.in(messages)));
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        Tone.BAD.paint(refusal);
        return refusal;
    }

    private Node head() {
        var title = new Label(messages.get("licence.title"));
        title.getStyleClass().add("title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("page-head");
        var group = new ToggleGroup();
        for (var part : Part.values()) {
            var key = part.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(messages.get("licence.part." + key));
            button.setId("licence-part-" + key);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                model.partProperty().set(part);
                button.setSelected(true); // one of them is always looked at
            });
            model.partProperty().subscribe(now -> button.setSelected(now == part));
            head.getChildren().add(button);
        }
        return head;
    }

    private static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    /// What was kept has its own questions, so the one that is typed makes room for it.
    private Node panes(StackPane parts) {
        question.setMinWidth(LEAST_QUESTION);
        question.setPrefWidth(QUESTION);
        question.visibleProperty().bind(model.partProperty().map(part -> part != Part.LOG));
        question.managedProperty().bind(question.visibleProperty());
        parts.setMinWidth(LEAST_ANSWER);
        HBox.setHgrow(parts, Priority.ALWAYS);
        var panes = new HBox(16, question, parts);
        panes.getStyleClass().add("page-body");
        return panes;
    }
}
