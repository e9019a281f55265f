package org.reelkeeper.gui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.RecordingDesk;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.SampleRecords;

@ExtendWith(FxToolkit.class)
class RecordPicturesTest {

    private final RecordingDesk desk = new RecordingDesk(SampleRecords.harbour());
    private final OpenRecord open = new OpenRecord(desk, new SameThreadJobs(), Assertions::fail);
    private final RecordForm form = onFxThread(() -> new RecordForm(
            new RecordFormModel(open, () -> {}), SampleRecords.WORKPLACE, new Messages(Locale.UK), _ -> {}));

    @BeforeEach
    void showAll() {
        onFxThread(form::showAll);
    }

    @Test
    void theFormShowsOnPictures() {
        onFxThread(() -> open.show(SampleRecords.view(desk.record())));
        Pictures.write("record-form", form, 750, 720);
        onFxThread(() -> {
            var hands = Hands.on(form);
            hands.type("field-date", "4th June 2008");
            hands.click("changed-date");
            hands.click("embargo-until");
            hands.click("rule-add");
            hands.type("rule-places", "Zai");
            hands.press("rule-places", KeyCode.ENTER);
            hands.type("rule-places", "Spa");
        });
        Pictures.write("record-editing", form, 750, 1800);

        assertTrue(Files.exists(Path.of("target/tour/record-editing-dark.png")));
    }

    @Test
    void everyFocusableNodeSpeaks() {
        onFxThread(() -> {
            open.show(SampleRecords.view(desk.record()));
            var hands = Hands.on(form, 800, 900);
            hands.click("embargo-until");
            hands.click("rule-add");
            hands.click("publication-withheld");

            assertEquals(List.of(), hands.mute());
        });
    }
}
