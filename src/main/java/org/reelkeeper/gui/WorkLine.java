package org.reelkeeper.gui;

import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// A thin bar and the words that say how far a job is. Looks at the job four times a second while it is on a window.
public final class WorkLine extends HBox {

    private static final Duration PERIOD = Duration.millis(250);

    private final Timeline looking;

    public WorkLine(JobWatch watch, Function<JobProgress, String> words) {
        getStyleClass().add("work-line");
        setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar();
        bar.setId("work-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(watch.progressProperty().map(JobProgress::share));
        setHgrow(bar, Priority.ALWAYS);
        var text = new Label();
        text.setId("work-words");
        text.getStyleClass().add("muted");
        text.setMinWidth(USE_PREF_SIZE);
        text.textProperty().bind(watch.progressProperty().map(words));
        bar.accessibleTextProperty().bind(text.textProperty());
        getChildren().addAll(bar, text);
        looking = new Timeline(new KeyFrame(PERIOD, _ -> watch.look()));
        looking.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(this::lookWhileShown);
        visibleProperty().subscribe(_ -> lookWhileShown(getScene()));
    }

    private void lookWhileShown(Scene scene) {
        if (scene != null && isVisible()) {
            looking.play();
        } else {
            looking.stop();
        }
    }
}
