package org.reelkeeper.gui.start;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.service.CatalogueRefusedException;
import org.reelkeeper.service.CatalogueRefusedException.Reason;

/// Says why a catalogue cannot be opened, that nothing in it was changed, and what can be done now.
public final class RefusalPage extends StackPane {

    private static final int WHO = 1;
    private static final int HOST = 2;
    private static final int SINCE = 3;

    /// What the buttons do.
    public record Ways(Runnable again, Runnable readOnly, Runnable another) {}

    public RefusalPage(CatalogueRefusedException refusal, Ways ways, Messages messages) {
        setId("refusal-page");
        getStyleClass().add("start-page");
        getStylesheets().add(Styles.beside(RefusalPage.class, "start.css"));
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("refusal-icon");
        var title = new Label(messages.get("refused.title"));
        title.getStyleClass().add("page-title");
        var reason = new Label(reason(refusal, messages));
        reason.setId("refusal-reason");
        reason.setWrapText(true);
        var hint = new Label(messages.get(refusal.reason().key() + ".hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var card = new VBox(icon, title, reason, hint, buttons(refusal.reason(), ways, messages));
        card.getStyleClass().add("start-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
    }

    private static String reason(CatalogueRefusedException refusal, Messages messages) {
        var key = refusal.reason().key();
        var arguments = refusal.arguments();
        if (refusal.reason() != Reason.HELD) {
            return messages.get(key, arguments.toArray());
        }
        var moments = new Moments(messages.locale(), ZoneId.systemDefault());
        return arguments.get(WHO).isEmpty()
                ? messages.get(key + ".unknown", arguments.getFirst())
                : messages.get(
                        key,
                        arguments.getFirst(),
                        arguments.get(WHO),
                        arguments.get(HOST),
                        moments.text(Instant.parse(arguments.get(SINCE))));
    }

    private static HBox buttons(Reason reason, Ways ways, Messages messages) {
        var row = new HBox(8, button("refusal-another", messages.get("refused.another"), ways.another()));
        row.getStyleClass().add("start-foot");
        row.setAlignment(Pos.CENTER_RIGHT);
        if (canBeRead(reason)) {
            row.getChildren()
                    .add(button("refusal-read-only", messages.get("refused.read-only.button"), ways.readOnly()));
        }
        var again = button("refusal-again", messages.get("refused.again"), ways.again());
        again.setDefaultButton(true);
        row.getChildren().add(again);
        return row;
    }

    private static boolean canBeRead(Reason reason) {
        return List.of(Reason.HELD, Reason.JOURNAL_LACKS, Reason.READ_ONLY, Reason.DISK)
                .contains(reason);
    }

    private static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
