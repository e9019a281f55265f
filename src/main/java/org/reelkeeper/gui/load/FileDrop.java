package org.reelkeeper.gui.load;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;

/// Lets files and folders be dropped on a pane and says over it what that would do: `Load 312 files`. Folders are
/// counted in a job while they hover.
public final class FileDrop {

    private final Label sign = new Label("", new FontIcon(Feather.DOWNLOAD));
    private final ReadOnlyStringWrapper promise = new ReadOnlyStringWrapper(this, "promise", "");
    private final JobRunner jobs;
    private final Messages messages;
    private final Consumer<Collection<Path>> dropped;
    private JobHandle counting = () -> {};
    private List<Path> hovering = List.of();

    public FileDrop(JobRunner jobs, Messages messages, Consumer<Collection<Path>> dropped) {
        this.jobs = jobs;
        this.messages = messages;
        this.dropped = dropped;
        sign.setId("file-drop");
        sign.getStyleClass().add("file-drop");
        sign.setMouseTransparent(true);
        sign.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        sign.textProperty().bind(promise);
        sign.visibleProperty().bind(promise.isNotEmpty());
        sign.managedProperty().bind(sign.visibleProperty());
    }

    /// What a drop would do now; empty while nothing hovers.
    public ReadOnlyStringProperty promiseProperty() {
        return promise.getReadOnlyProperty();
    }

    /// Puts the sign over the pane's content and listens for drops on it.
    public void on(StackPane pane) {
        pane.getChildren().add(sign);
        pane.setOnDragOver(this::over);
        pane.setOnDragExited(_ -> leave());
        pane.setOnDragDropped(event -> {
            event.setDropCompleted(take());
            event.consume();
        });
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            hover(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.consume();
        }
    }

    /// These files and folders hover over the pane.
    void hover(List<Path> paths) {
        if (paths.equals(hovering)) {
            return;
        }
        hovering = paths;
        promise.set(messages.get("load.drop.counting", paths.size()));
        counting.cancel();
        counting = jobs.start(
                "load.job.counting",
                context -> count(paths, context),
                files -> promise.set(messages.get("load.drop.promise", files)),
                _ -> promise.set(messages.get("load.drop.uncounted")));
    }

    private static long count(List<Path> paths, JobContext context) throws Exception {
        long files = 0;
        for (var path : paths) {
            files += LoadSource.measured(path, context).files();
        }
        return files;
    }

    /// They are let go over the pane.
    boolean take() {
        var taken = hovering;
        leave();
        if (!taken.isEmpty()) {
            dropped.accept(taken);
        }
        return !taken.isEmpty();
    }

    /// They are gone again.
    void leave() {
        counting.cancel();
        hovering = List.of();
        promise.set("");
    }
}
