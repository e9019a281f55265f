package org.reelkeeper.gui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Scale;

/// Takes pictures of what a scene shows, at any size, whether a window stands around it or not.
/// On the thread of the window.
public final class Picture {

    private static final int PASSES = 3; // lists place their rows in the first, their headers in the second

    private Picture() {}

    /// Lays the scene out at that size and writes what it shows.
    ///
    /// @param root the root of a scene
    /// @param scale 2 for a picture as on a screen of double density
    public static void take(Parent root, int width, int height, double scale, Path file) throws IOException {
        root.resize(width, height);
        for (var pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        Png.write(root.snapshot(parameters, null), file);
    }
}
