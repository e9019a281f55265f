package org.reelkeeper.gui.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.LoadReport;

/// The notes of the open report: the first ones, and more as the person asks; all of them for
/// the clipboard and a text file. On the thread of the window.
public final class ReportNotes {

    private final ObservableList<LoadNote> list = FXCollections.observableArrayList();
    private final ObservableList<LoadNote> view = FXCollections.unmodifiableObservableList(list);
    private final ReadOnlyLongWrapper more = new ReadOnlyLongWrapper(this, "more");
    private final LoadDesk desk;
    private final JobRunner reading;
    private final JobRunner writing;
    private final Faults faults;
    private long number;
    private long all;

    ReportNotes(LoadDesk desk, JobRunner reading, JobRunner writing, Faults faults) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.faults = faults;
    }

    public ObservableList<LoadNote> list() {
        return view;
    }

    /// How many there are that are not listed.
    public ReadOnlyLongProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /// Shows those of a report; those that are listed already stay, however many were asked for.
    void show(LoadReport report) {
        if (number != report.info().number() || all != report.noted()) {
            number = report.info().number();
            all = report.noted();
            list.setAll(report.notes());
            more.set(all - list.size());
        }
    }

    public void showMore() {
        long asked = number;
        long skipped = list.size();
        reading.start(
                "load.job.notes", _ -> desk.notes(asked, skipped), found -> add(asked, skipped, found), faults::report);
    }

    private void add(long asked, long skipped, List<LoadNote> found) {
        if (asked == number && skipped == list.size()) {
            list.addAll(found);
            more.set(all - list.size());
        }
    }

    /// Gives the text of a report with all its notes.
    void text(LoadReport report, Function<List<LoadNote>, String> words, Consumer<String> taker) {
        reading.start("load.job.notes", _ -> words.apply(all(report)), taker, faults::report);
    }

    /// Writes the text of a report with all its notes to a file.
    void write(LoadReport report, Function<List<LoadNote>, String> words, Path file) {
        writing.start(
                "load.job.saving", _ -> Files.writeString(file, words.apply(all(report))), _ -> {}, faults::report);
    }

    private List<LoadNote> all(LoadReport report) {
        var notes = new ArrayList<>(report.notes());
        while (notes.size() < report.noted()) {
            notes.addAll(desk.notes(report.info().number(), notes.size()));
        }
        return notes;
    }
}
