package org.reelkeeper.gui.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobRunner;

/// The files and folders that the person has put on the list. They are counted in jobs.
public final class LoadSources {

    private final ObservableList<LoadSource> sources = FXCollections.observableArrayList();
    private final ObservableList<LoadSource> view = FXCollections.unmodifiableObservableList(sources);
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(this, "counting");
    private final JobRunner jobs;
    private final Faults faults;
    private int running;

    LoadSources(JobRunner jobs, Faults faults) {
        this.jobs = jobs;
        this.faults = faults;
    }

    public ObservableList<LoadSource> list() {
        return view;
    }

    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    public long files() {
        return sources.stream().mapToLong(LoadSource::files).sum();
    }

    public long bytes() {
        return sources.stream().mapToLong(LoadSource::bytes).sum();
    }

    List<Path> paths() {
        return sources.stream().map(LoadSource::path).toList();
    }

    public void add(Collection<Path> paths) {
        running++;
        counting.set(true);
        jobs.start("load.job.counting", context -> measured(paths, context), this::take, this::fail);
    }

    private static List<LoadSource> measured(Collection<Path> paths, JobContext context) throws Exception {
        var measured = new ArrayList<LoadSource>();
        for (var path : paths) {
            measured.add(LoadSource.measured(path, context));
        }
        return measured;
    }

    private void take(List<LoadSource> measured) {
        measured.stream().filter(source -> !isListed(source.path())).forEach(sources::add);
        finished();
    }

    /// Whether the path, or a folder that it lies in, is on the list.
    private boolean isListed(Path path) {
        return sources.stream().anyMatch(source -> path.startsWith(source.path()));
    }

    private void fail(Throwable failure) {
        finished();
        faults.report(failure);
    }

    private void finished() {
        running--;
        counting.set(running > 0);
    }

    public void remove(LoadSource source) {
        sources.remove(source);
    }

    public void clear() {
        sources.clear();
    }
}
