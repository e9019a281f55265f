package org.reelkeeper.gui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The job that runs, in the status bar: its name, how far it is and how long it still takes, and the way to stop it.
/// The name opens the page of the job.
final class JobLine extends HBox {

    private final ObjectProperty<Task<?>> shown = new SimpleObjectProperty<>(this, "shown");
    private final JobWatch watch = new JobWatch(System::nanoTime);
    private final Messages messages;
    private Subscription telling = Subscription.EMPTY;
    private Subscription following = Subscription.EMPTY;

    JobLine(ShellModel model, JobList jobs, Messages messages) {
        super(8);
        this.messages = messages;
        setId("status-work");
        setAlignment(Pos.CENTER_RIGHT);
        var some = Bindings.isNotEmpty(jobs.running());
        visibleProperty().bind(some);
        managedProperty().bind(visibleProperty());
        var words = new WorkWords(messages);
        var more = new Label();
        more.setId("status-more-jobs");
        more.textProperty()
                .bind(Bindings.size(jobs.running())
                        .map(count ->
                                count.intValue() < 2 ? "" : messages.get("shell.more-jobs", count.intValue() - 1)));
        more.managedProperty().bind(more.textProperty().isNotEmpty());
        getChildren().addAll(name(model), new WorkLine(watch, words::share), stop(model), more);
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : follow(jobs); // the jobs outlive the window of a catalogue
        });
    }

    private Subscription follow(JobList jobs) {
        show(jobs);
        return jobs.running().subscribe(() -> show(jobs));
    }

    private void show(JobList jobs) {
        if (jobs.running().isEmpty() || jobs.running().getFirst().equals(shown.get())) {
            return;
        }
        var job = jobs.running().getFirst();
        telling.unsubscribe();
        shown.set(job);
        watch.begin();
        telling = job.workDoneProperty()
                .subscribe(done ->
                        watch.tell((long) Math.max(0, done.doubleValue()), (long) Math.max(0, job.getTotalWork())));
    }

    private Button name(ShellModel model) {
        var name = new Button();
        name.setId("status-jobs");
        name.getStyleClass().add("status-button");
        name.textProperty()
                .bind(shown.flatMap(Task::titleProperty).map(this::words).orElse(""));
        name.setOnAction(_ -> model.jobDoorProperty().get().show(shown.get().getTitle()));
        return name;
    }

    private String words(String title) {
        return messages.has(title) ? messages.get(title) : title;
    }

    private Button stop(ShellModel model) {
        var stop = new Button("", new FontIcon(Feather.X));
        stop.setId("status-stop");
        stop.getStyleClass().addAll("icon-button", "quiet", "status-button");
        stop.setAccessibleText(messages.get("shell.stop"));
        stop.setTooltip(new Tooltip(messages.get("shell.stop")));
        stop.setOnAction(_ -> {
            model.jobDoorProperty().get().stop(shown.get().getTitle());
            shown.get().cancel(false); // no interrupt: H2 would report it as a read error
        });
        return stop;
    }
}
