package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.desk.FormBeside;
import org.reelkeeper.gui.drawer.ProblemsModel;
import org.reelkeeper.gui.drawer.ProblemsPane;
import org.reelkeeper.gui.inspector.Inspector;
import org.reelkeeper.gui.inspector.InspectorModel;
import org.reelkeeper.gui.record.RecordForm;
import org.reelkeeper.gui.record.RecordFormModel;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Sought;
import org.reelkeeper.query.Sought.Wanted;
import org.reelkeeper.query.TextMatch.Phrase;

/// Form, inspector and problems joined as the window joins them.
@ExtendWith(FxToolkit.class)
class RecordBesideSourceTest {

    private final Messages messages = new Messages(Locale.UK);
    private final RecordingDesk desk = new RecordingDesk(SampleRecords.harbour());
    private final OpenRecord open = new OpenRecord(desk, new SameThreadJobs(), Assertions::fail);
    private final RecordFormModel formModel = new RecordFormModel(open, () -> {});
    private final InspectorModel inspectorModel =
            new InspectorModel(open, desk, new SameThreadJobs(), Assertions::fail);
    private final RecordForm form = onFxThread(
            () -> new RecordForm(formModel, SampleRecords.WORKPLACE, messages, inspectorModel::showInSource));
    private final ProblemsModel problems = new ProblemsModel(open, form::goTo);

    @Test
    void formSourceAndProblemsLeadToEachOther() {
        onFxThread(() -> {
            form.showAll();
            var hands = Hands.on(window(), 960, 760);

            inspectorModel.goTo(Slot.of(Field.EMBARGO));
            assertTrue(hands.find("field-embargo", Node.class).isFocused());
            assertEquals(
                    Optional.of(Slot.of(Field.EMBARGO)), open.focusProperty().get());

            problems.next();
            problems.next();
            assertTrue(hands.find("field-summary", Node.class).isFocused());

            hands.type("field-city", "Porto");
            inspectorModel.revert(inspectorModel.changes().getFirst());
            assertEquals("Lisbon", hands.text("field-city"));
            assertEquals(List.of(), hands.mute());
        });
    }

    @Test
    void theyShowOnAPictureOfASmallScreen() {
        var window = onFxThread(this::window);
        Pictures.write("record-1366x768", window, 1366, 768);
        onFxThread(() -> {
            Hands.on(window);
            open.focusOn(Slot.of(Field.EMBARGO)); // a scene without a window has no focus of its own
        });
        Pictures.write("record-1366x768", window, 1366, 768);

        assertEquals(Optional.of(Slot.of(Field.EMBARGO)), open.focusProperty().get());
    }

    @Test
    void whatWasSearchedForShowsOnAPicture() {
        var window = onFxThread(this::window);
        onFxThread(() -> {
            Hands.on(window);
            open.soughtProperty()
                    .set(new Sought(List.of(
                            new Wanted(Set.of(), new Phrase("tagus")),
                            new Wanted(Set.of(), new Phrase("river mouth")))));
        });
        Pictures.write("record-hits", window, 1366, 768);

        assertEquals(2, open.soughtProperty().get().wanted().size());
    }

    private HBox window() {
        inspectorModel.joinForm(new FormBeside(form, formModel));
        var inspector = new Inspector(inspectorModel, SampleRecords.WORKPLACE, messages);
        inspector.setPrefWidth(384);
        inspector.setMinWidth(300);
        var pane = new ProblemsPane(problems, messages);
        pane.setPrefHeight(120);
        pane.setMinHeight(120);
        VBox.setVgrow(form, Priority.ALWAYS);
        var left = new VBox(form, pane);
        HBox.setHgrow(left, Priority.ALWAYS);
        open.show(SampleRecords.view(desk.record()));
        return new HBox(left, inspector);
    }
}
