package org.reelkeeper.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;
import static org.reelkeeper.gui.FxToolkit.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.facets.FacetValue;

/// Facets, work sets and saved searches over the sample catalogue.
@ExtendWith(FxToolkit.class)
class NarrowingTest {

    @TempDir
    Path folder;

    private WholeWindow window;

    @BeforeEach
    void open() {
        window = WholeWindow.beginWithSample(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void countsOfFacetsAreThoseOfTheListAndOutliveTheProgram() {
        window.click("facet-country");
        until(() -> values("country").stream().mapToLong(FacetValue::records).sum() == 40);
        var first = onFxThread(() -> values("country").get(1));
        onFxThread(() -> window.find("facet-country-values", ListView.class).requestFocus());
        until(() -> window.isAt("facet-country-values"));
        window.press("Down");
        until(() -> selected("country").equals(first));
        window.press("Space");
        until(() -> listed() == first.records());
        until(() -> window.has("chip-country"));

        window.click("facet-problem");
        until(() -> !values("problem").isEmpty());
        window.close();
        window.window().around().state().save();
        window = WholeWindow.begin(folder);
        until(() -> window.window().desk().isPresent() && window.has("facet-country-values"));
        until(() -> listed() == first.records());
        until(() -> !values("problem").isEmpty());
    }

    @Test
    void aWorkSetIsMadeListedAndDeletedAndHadBack() {
        onFxThread(() -> {
            window.desk().list().toggleMark(0);
            window.desk().list().toggleMark(3);
        });
        window.choose("new-work-set");
        window.type("Harbours");
        window.press("Enter");
        until(() -> window.has("work-set-1"));
        window.click("work-set-1");
        until(() -> listed() == 2);
        assertEquals("Work set: Harbours", onFxThread(() -> window.text("chip-scope")));

        window.choose("remove-from-work-set");
        until(() -> listed() == 1);
        onFxThread(() -> window.find("work-set-1", Region.class).requestFocus());
        window.press("Delete");
        until(() -> listed() == 40);
        until(() -> !window.has("work-set-1"));
        window.click("toast-act");
        until(() -> window.has("work-set-1"));
    }

    @Test
    void aSearchIsSavedAndFoundInSideBarAndMenu() {
        window.click("queue-with-problems");
        until(() -> listed() > 0 && listed() < 40);
        long found = onFxThread(() -> listed());
        window.choose("save-search");
        window.type("To be mended");
        window.press("Enter");
        until(() -> window.has("search-0"));
        window.click("queue-all");
        until(() -> listed() == 40);
        window.click("search-0");
        until(() -> listed() == found);
    }

    @Test
    void theSideBarIsReadableAndNothingIsWiderThanIt() {
        for (var facet : List.of("country", "year", "problem", "territory")) {
            window.click("facet-" + facet);
            until(() -> !values(facet).isEmpty());
        }
        onFxThread(() -> window.desk().list().toggleMark(1));
        window.choose("new-work-set");
        window.type("Anniversary of the fleet");
        window.press("Enter");
        until(() -> window.has("work-set-1"));
        window.choose("save-search");
        window.type("All that is there");
        window.press("Enter");
        until(() -> window.has("search-0"));
        onFxThread(() -> window.find("facet-country-values", ListView.class).requestFocus());
        window.press("Space");
        window.press("Down");
        window.press("X");
        until(() -> window.has("chip-not-country"));
        until(() -> listed() > 0);

        assertEquals(
                List.of(),
                onFxThread(() -> Hands.on(window.stage().getScene().getRoot()).mute()));
        picture("facets", 1366, 768, 0.55);
        picture("facets-end", 1366, 768, 1);
        picture("side-bar", 1366, 768, 0.25);
        onFxThread(() -> window.window().around().textSize().set(200));
        picture("facets-200", 1366, 768, 1);
        var bar = onFxThread(() -> window.find("side-bar-facets", ScrollPane.class));
        assertTrue(onFxThread(
                () -> bar.getContent().minWidth(-1) <= bar.getViewportBounds().getWidth() + 1));
    }

    private void picture(String name, int width, int height, double place) {
        until(() -> window.desk().list().rowsProperty().get().getFirst().arrived());
        var root = onFxThread(() -> window.stage().getScene().getRoot());
        onFxThread(() -> {
            root.resize(width, height);
            root.applyCss();
            root.layout();
            window.find("side-bar-facets", ScrollPane.class).setVvalue(place);
        });
        Pictures.write(name, root, width, height);
    }

    private Object selected(String facet) {
        return window.find("facet-" + facet + "-values", ListView.class)
                .getSelectionModel()
                .getSelectedItem();
    }

    private long listed() {
        return window.desk().list().rowsProperty().get().size();
    }

    @SuppressWarnings("unchecked")
    private List<FacetValue> values(String facet) {
        return window.has("facet-" + facet + "-values")
                ? (List<FacetValue>) (List<?>) window.find("facet-" + facet + "-values", ListView.class)
                        .getItems()
                : List.of();
    }
}
