package org.reelkeeper.gui.load;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.service.LoadReport;
import org.reelkeeper.service.LoadReport.State;

/// The reports of all loads and the one that is open.
public final class LoadReports {

    private final ObservableList<LoadReport> list = FXCollections.observableArrayList();
    private final ObservableList<LoadReport> view = FXCollections.unmodifiableObservableList(list);
    private final ReadOnlyObjectWrapper<Optional<LoadReport>> open =
            new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());

    LoadReports() {}

    /// Newest first.
    public ObservableList<LoadReport> list() {
        return view;
    }

    public ReadOnlyObjectProperty<Optional<LoadReport>> openProperty() {
        return open.getReadOnlyProperty();
    }

    void show(List<LoadReport> reports) {
        list.setAll(reports);
        open.get().flatMap(shown -> of(shown.info().number())).ifPresent(this::open);
    }

    void open(LoadReport report) {
        open.set(Optional.of(report));
    }

    Optional<LoadReport> of(long number) {
        return list.stream().filter(report -> report.info().number() == number).findFirst();
    }

    Optional<LoadReport> running() {
        return list.stream().filter(report -> report.state() == State.RUNNING).findFirst();
    }

    long newestNumber() {
        return list.stream().mapToLong(report -> report.info().number()).max().orElse(0);
    }

    /// Whether a load can be taken back.
    static boolean canTakeBack(LoadReport report) {
        return (report.state() == State.DONE || canGoOn(report))
                && report.info().number() > 0;
    }

    /// Whether a load waits for a person to go on with it.
    static boolean canGoOn(LoadReport report) {
        return report.state() == State.STOPPED;
    }
}
