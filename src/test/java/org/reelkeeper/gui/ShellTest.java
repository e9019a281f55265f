package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
class ShellTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void aWindowKeptOnAScreenThatIsGoneComesToTheMiddleOfTheMainOne() {
        var kept = new Rectangle2D(2500, 100, 1440, 900);

        assertEquals(kept, WindowPlace.place(kept, List.of(MAIN, new Rectangle2D(1920, 0, 1920, 1080)), MAIN));
        assertEquals(new Rectangle2D(240, 90, 1440, 900), WindowPlace.place(kept, List.of(MAIN), MAIN));
    }

    @Test
    void aWindowLargerThanAllScreensBecomesAsLargeAsTheMainOne() {
        var half = new Rectangle2D(0, 0, 960, 540);

        assertEquals(half, WindowPlace.place(new Rectangle2D(0, 0, 1440, 900), List.of(half), half));
        assertEquals(
                new Rectangle2D(60, 0, 840, 540),
                WindowPlace.place(new Rectangle2D(10, 10, 840, 900), List.of(half), half));
    }

    @Test
    void inANarrowWindowTheInspectorComesInThePlaceOfTheSideBar() {
        var model = new ShellModel();
        model.widthProperty().set(1024);
        assertEquals(
                List.of(true, false),
                List.of(model.sideBarShown().get(), model.inspectorShown().get()));

        model.toggleInspector();
        assertEquals(
                List.of(false, true),
                List.of(model.sideBarShown().get(), model.inspectorShown().get()));

        model.toggleSideBar();
        assertEquals(
                List.of(true, false),
                List.of(model.sideBarShown().get(), model.inspectorShown().get()));
    }
}
