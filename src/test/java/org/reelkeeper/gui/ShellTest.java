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
