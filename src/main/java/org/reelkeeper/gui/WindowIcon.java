package org.reelkeeper.gui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/// The sign of the program in the task bar and on the window, a reel, in the sizes that desktops ask for.
public final class WindowIcon {

    private WindowIcon() {}

    public static List<Image> sizes() {
        return Stream.of(16, 24, 32, 48, 64, 128, 256)
                .map(size -> new Image(Styles.beside(WindowIcon.class, "icon/reelkeeper-" + size + ".png")))
                .toList();
    }
}
