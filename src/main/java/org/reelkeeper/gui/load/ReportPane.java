package org.reelkeeper.gui.load;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tables;
import org.reelkeeper.service.LoadReport;

/// Step 5: what a load did, and everything that it could not simply take, with the reason.
final class ReportPane extends VBox {

    private final Messages messages;
    private final ReportWords words;
    private final Label title = new Label();
    private final Label files = new Label();
    private final Label unread = new Label();
    private final Chip state = new Chip();
    private final CountBars bars;
    private final LoadModel model;
    private final TableView<LoadNote> notes;
    private final Label reason = new Label();

    ReportPane(LoadModel model, Messages messages, Moments moments) {
        this.model = model;
        this.messages = messages;
        notes = new TableView<>(model.notes().list());
        words = new ReportWords(messages, moments);
        bars = new CountBars(messages);
        setId("load-report");
        getStyleClass().add("page-body");
        title.setId("load-report-title");
        title.getStyleClass().add("title");
        files.getStyleClass().add("muted");
        files.setWrapText(true);
        unread.setId("load-report-unread");
        unread.setWrapText(true);
        unread.managedProperty().bind(unread.textProperty().isNotEmpty());
        unread.visibleProperty().bind(unread.managedProperty());
        state.setId("load-report-state");
        var head = new HBox(12, title, state);
        head.setAlignment(Pos.CENTER_LEFT);
        var panel = notesPanel();
        HBox.setHgrow(panel, Priority.ALWAYS);
        var panels = new HBox(16, panel, new ConflictPane(model.conflict(), messages));
        setVgrow(panels, Priority.ALWAYS);
        getChildren().addAll(new VBox(4, head, files, unread), bars, panels);
        notes.getSelectionModel()
                .selectedItemProperty()
                .subscribe(note -> model.conflict().look(conflict(Optional.ofNullable(note))));
        model.notes().list().subscribe(this::selectFirst);
        model.reports().openProperty().subscribe(open -> open.ifPresent(this::show));
    }

    private void show(LoadReport report) {
        title.setText(words.title(report));
        files.setText(report.info().what());
        state.show(ReportWords.tone(report), Shape.NONE, words.state(report));
        unread.setText(words.unread(report));
        bars.show(report.counts());
        selectFirst();
    }

    private void selectFirst() {
        if (notes.getSelectionModel().isEmpty()) {
            notes.getSelectionModel().selectFirst();
        }
    }

    private Optional<NotedConflict> conflict(Optional<LoadNote> note) {
        return model.reports()
                .openProperty()
                .get()
                .flatMap(report ->
                        note.flatMap(each -> NotedConflict.of(report.info().number(), each)));
    }

    private VBox notesPanel() {
        notes.setId("load-notes");
        Tables.dress(notes, messages.get("load.notes"));
        notes.setPlaceholder(new Label(messages.get("load.notes.none")));
        notes.getColumns()
                .add(Tables.chip(
                        messages.get("load.note.kind"),
                        110,
                        (note, chip) -> chip.show(ReportWords.tone(note), Shape.NONE, words.kind(note))));
        notes.getColumns().add(Tables.narrow(messages.get("load.note.where"), 260, words::where));
        notes.getColumns().add(Tables.text(messages.get("load.note.why"), 560, words::reason));
        notes.getSelectionModel()
                .selectedItemProperty()
                .subscribe(note -> reason.setText(
                        Optional.ofNullable(note).map(this::inFull).orElse("")));
        reason.setId("load-note-reason");
        reason.getStyleClass().add("panel-foot");
        reason.setWrapText(true);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        reason.visibleProperty().bind(reason.managedProperty());
        setVgrow(notes, Priority.ALWAYS);
        var heading = new Label(messages.get("load.notes"));
        heading.getStyleClass().add("panel-heading");
        var panel = new VBox(heading, notes, more(), reason);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private Button more() {
        var button = new Button();
        button.setId("load-notes-more");
        button.getStyleClass().add("link-button");
        button.textProperty().bind(model.notes().moreProperty().map(count -> messages.get("load.notes.more", count)));
        button.visibleProperty().bind(model.notes().moreProperty().greaterThan(0));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> model.notes().showMore());
        return button;
    }

    /// A conflict is said beside the list.
    private String inFull(LoadNote note) {
        if (note.kind() == LoadNote.Kind.CONFLICT) {
            return "";
        }
        var remedy = words.remedy(note);
        return remedy.isEmpty() ? words.reason(note) : messages.get("load.note.in-full", words.reason(note), remedy);
    }
}
