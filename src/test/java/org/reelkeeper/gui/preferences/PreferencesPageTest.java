package org.reelkeeper.gui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.Pages.press;
import static org.reelkeeper.gui.Pages.shown;
import static org.reelkeeper.gui.Pages.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.ThemeChoice;
import org.reelkeeper.job.JobContext;

@ExtendWith(FxToolkit.class)
class PreferencesPageTest {

    private final List<ZoneId> used = new ArrayList<>();

    private PreferencesModel model() {
        var jobs = new SameThreadJobs();
        var desk = new ZoneDesk() {
            @Override
            public Effect effect(ZoneId zone, JobContext context) {
                return new Effect(1_204, 0, 3);
            }

            @Override
            public void use(ZoneId zone, JobContext context) {
                used.add(zone);
            }
        };
        return new PreferencesModel(ZoneId.of("UTC"), desk, jobs, jobs, Assertions::fail);
    }

    @Test
    void anotherZoneIsTriedBeforeItIsUsed() {
        onFxThread(() -> {
            var page = shown(new PreferencesPage(model(), new Messages(Locale.UK)));
            var zone = (ComboBox<?>) page.lookup("#preferences-zone");
            assertTrue(page.lookup("#preferences-zone-use").isDisabled());

            zone.getEditor().setText("Europe/Lond");
            assertEquals(
                    "There is no zone of this name. Try a city, such as Europe/Lisbon.",
                    text(page, "preferences-zone-effect"));
            zone.getEditor().setText("Europe/London");
            assertEquals(
                    "1,204 embargoes would end at another moment. No record would be under embargo again, "
                            + "3 would become usable.",
                    text(page, "preferences-zone-effect"));
            assertEquals(List.of(), used);

            press(page, "preferences-zone-use");
            assertEquals(List.of(ZoneId.of("Europe/London")), used);
            assertTrue(page.lookup("#preferences-zone-use").isDisabled());
        });
    }

    @Test
    void nameThemeAndTextSizeHoldAtOnce() {
        onFxThread(() -> {
            var model = model();
            var page = shown(new PreferencesPage(model, new Messages(Locale.UK)));

            ((TextField) page.lookup("#preferences-name")).setText("A. Keeper");
            press(page, "preferences-theme-dark");
            ((Slider) page.lookup("#preferences-text-size")).setValue(150);

            assertEquals("A. Keeper", model.nameProperty().get());
            assertEquals(ThemeChoice.DARK, model.themeProperty().get());
            assertEquals(150, model.textSizeProperty().get());
            assertEquals("150 %", text(page, "preferences-percent"));
        });
    }

    @Test
    void itShowsOnAPicture() {
        var page = onFxThread(() -> {
            var model = model();
            model.nameProperty().set("A. Keeper");
            model.typedZoneProperty().set("Europe/London");
            return new PreferencesPage(model, new Messages(Locale.UK));
        });
        Pages.pictures("preferences", page);
    }
}
