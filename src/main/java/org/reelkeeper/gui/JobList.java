package org.reelkeeper.gui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

/// The jobs that are running or waiting, oldest first, as the status bar and the drawer show them.
/// Used on the thread of the window only.
public final class JobList {

    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
    private final ObservableList<Task<?>> view = FXCollections.unmodifiableObservableList(running);

    public ObservableList<Task<?>> running() {
        return view;
    }

    /// Asks all of them to stop; each stops between two records.
    public void cancelAll() {
        List.copyOf(running).forEach(job -> job.cancel(false));
    }

    void add(Task<?> job) {
        running.add(job);
    }

    void remove(Task<?> job) {
        running.remove(job);
    }
}
