package org.reelkeeper.gui.phrases;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.FileChoice;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Theme;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.WorkLine;
import org.reelkeeper.gui.WorkWords;
import org.reelkeeper.gui.rules.RuleForm;
import org.reelkeeper.service.Phrase;

/// All statements of restrictions with their readings, the most frequent first; beside them the one that is looked at,
/// which is confirmed or corrected for all its records.
public final class PhrasesPage extends BorderPane {

    private static final double LIST_SHARE = 57;
    private static final double NARROW = 700;
    private static final double NARROW_LIST_SHARE = 44;

    private final PhrasesModel model;
    private final Messages messages;
    private final FileChoice files;

    public PhrasesPage(PhrasesModel model, Messages messages, FileChoice files) {
        this.model = model;
        this.messages = messages;
        this.files = files;
        setId("phrases-page");
        getStyleClass().addAll("page", "phrases-page");
        getStylesheets().addAll(Styles.beside(Theme.class, "pages.css"), Styles.beside(RuleForm.class, "rules.css"));
        setTop(new VBox(head(), known()));
        setCenter(panes());
        setBottom(new VBox(new BroughtNotice(messages).line(model), footer()));
    }

    /// Puts the focus on the statements.
    public void begin() {
        lookup("#phrases").requestFocus();
    }

    private HBox head() {
        var title = new Label(messages.get("phrases.title"));
        title.getStyleClass().add("title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bring = new Button(messages.get("phrases.bring"));
        bring.setId("phrases-bring");
        bring.setDisable(model.isReadOnly());
        bring.setOnAction(_ -> files.files(messages.get("phrases.bring.title")).stream()
                .findFirst()
                .ifPresent(model::bring));
        var export = new Button(messages.get("phrases.export"));
        export.setId("phrases-export");
        export.setOnAction(_ -> files.target(messages.get("phrases.export.title"), messages.get("phrases.file-name"))
                .ifPresent(model::export));
        var head = new HBox(title, space, bring, export);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("page-head");
        return head;
    }

    /// What is known already is confirmed in new records by one button.
    private HBox known() {
        var words = new Label();
        words.setId("phrases-known");
        words.setWrapText(true);
        var confirm = new Button();
        confirm.setId("phrases-confirm-known");
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.setDisable(model.isReadOnly());
        confirm.setOnAction(_ -> model.opened().preview(model.known()));
        var line = new HBox(12, words, confirm);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("page-head");
        line.managedProperty().bind(line.visibleProperty());
        Runnable count = () -> {
            var known = model.known();
            long records = known.stream().mapToLong(Phrase::open).sum();
            line.setVisible(!known.isEmpty());
            words.setText(messages.get("phrases.known", known.size(), records));
            confirm.setText(messages.get("phrases.confirm.preview", records));
        };
        model.all().subscribe(count);
        count.run();
        return line;
    }

    private GridPane panes() {
        var panes = new GridPane(16, 0);
        panes.getStyleClass().add("page-body");
        var left = new ColumnConstraints();
        var right = new ColumnConstraints();
        widthProperty().subscribe(width -> {
            double share = width.doubleValue() < NARROW ? NARROW_LIST_SHARE : LIST_SHARE;
            left.setPercentWidth(share);
            right.setPercentWidth(100 - share);
        });
        panes.getColumnConstraints().addAll(left, right);
        var list = new PhraseList(model, messages);
        var reading = new ReadingPane(model, messages);
        GridPane.setVgrow(list, Priority.ALWAYS);
        GridPane.setVgrow(reading, Priority.ALWAYS);
        panes.addRow(0, list, reading);
        return panes;
    }

    private Node footer() {
        var opened = model.opened();
        var line = new WorkLine(opened.watch(), new WorkWords(messages)::share);
        HBox.setHgrow(line, Priority.ALWAYS);
        var stop = new Button(messages.get("phrases.stop"));
        stop.setId("phrases-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> opened.back());
        var footer = new HBox(line, stop);
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().add("page-footer");
        line.visibleProperty().bind(opened.workingProperty());
        footer.visibleProperty().bind(opened.workingProperty());
        footer.managedProperty().bind(footer.visibleProperty());
        return footer;
    }

    /// Words that a person reads when something was refused.
    static Label refusal(ReadingModel model, Messages messages) {
        var refusal = new Label();
        refusal.setId("phrases-refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusalProperty().map(sentence -> sentence.in(messages)));
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        Tone.BAD.paint(refusal);
        return refusal;
    }
}
