package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.ArrayList;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;

@ExtendWith(FxToolkit.class)
class SharedControlsTest {

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void numbersInSentencesAreWrittenAsTheLocaleHasThem() {
        assertTrue(messages.get("common.fault", "AB12").contains("AB12"));
        assertEquals("common.no-such", messages.get("common.no-such"));
        assertEquals("nowhere.at-all", messages.get("nowhere.at-all"));
    }

    @Test
    void aCommandThatCannotBeDoneNowIsNotDone() {
        onFxThread(() -> {
            var done = new ArrayList<Command>();
            var enabled = new SimpleBooleanProperty(false);
            var table = new CommandTable(messages);
            table.join(Command.SAVE, () -> done.add(Command.SAVE), enabled);

            table.run(Command.SAVE);
            table.run(Command.UNDO);
            assertEquals(0, done.size());
            assertTrue(table.button(Command.SAVE).isDisabled());

            enabled.set(true);
            table.button(Command.SAVE).fire();
            table.menuItem(Command.SAVE).fire();
            assertEquals(2, done.size());
        });
    }

    @Test
    void aNoticeDoesItsOneThingAndGoes() {
        onFxThread(() -> {
            var undone = new ArrayList<String>();
            var stack = new ToastStack(messages);
            new Scene(stack);

            stack.show(Toast.of("One"));
            stack.show(Toast.of("Two"));
            stack.show(Toast.of("214 records changed", new Toast.Act("Undo", () -> undone.add("undo"))));
            assertEquals(2, stack.getChildren().size());

            ((Button) stack.lookup("#toast-act")).fire();
            assertEquals(1, undone.size());
            assertEquals(1, stack.getChildren().size());
        });
    }

    @Test
    void thePiecesShowOnAPicture() {
        var box = onFxThread(SharedControlsTest::pieces);

        Pictures.write("pieces", box, 560, 520);

        assertTrue(Font.getFamilies().contains("Inter"), "Inter");
        assertTrue(Font.getFamilies().contains("JetBrains Mono"), "JetBrains Mono");
    }

    private static VBox pieces() {
        var box = new VBox(12);
        var chips = new FlowPane(8, 8);
        for (var tone : Tone.values()) {
            for (var shape : Shape.values()) {
                chips.getChildren().add(new Chip(tone, shape, "until 18 Jun"));
            }
        }
        var primary = new Button("Save and next");
        primary.getStyleClass().add("primary");
        var disabled = new Button("Disabled");
        disabled.setDisable(true);
        var title = new Label("PORTUGAL: Fishing boats block the mouth of the Tagus");
        title.getStyleClass().add("title");
        var mono = new Label("- Embargoed: 18th June 2008 13:00");
        mono.getStyleClass().add("mono");
        box.getChildren().addAll(new SectionHeading("Queues", Locale.UK), title, mono);
        box.getChildren().add(new HBox(8, new Button("Save"), primary, disabled, new TextField("harbour blockade")));
        box.getChildren().addAll(chips, new EmptyState(Feather.INBOX, "No embargo in force", "2 end this month"));
        return box;
    }
}
