package org.reelkeeper.bench;

import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// A JavaFX window with one table and nothing else, to measure our own start against. Says on standard error when its
/// rows are laid out.
public final class BareWindow extends Application {

    private static final int ROWS = 1000;

    /// With any argument the window closes itself at once, as it has to when a cache for its start is made.
    public static void main(String[] arguments) {
        launch(BareWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        var table = new TableView<Integer>();
        for (var name : new String[] {"Record", "Date", "Title"}) {
            var column = new TableColumn<Integer, String>(name);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(name + " " + row.getValue()));
            table.getColumns().add(column);
        }
        table.getItems().addAll(IntStream.range(0, ROWS).boxed().toList());
        var scene = new Scene(table, 900, 600);
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                System.err.println("usable");
                if (!getParameters().getRaw().isEmpty()) {
                    Platform.exit();
                }
            }
        });
        stage.setScene(scene);
        stage.show();
    }
}
