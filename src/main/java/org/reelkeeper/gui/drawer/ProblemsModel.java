package org.reelkeeper.gui.drawer;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.check.Finding;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.model.Slot;

/// The problems of the open record, grouped by field in the order of the form, and the walk through them.
public final class ProblemsModel {

    private static final int NONE = -1;

    private final ObservableList<Finding> problems = FXCollections.observableArrayList();
    private final IntegerProperty current = new SimpleIntegerProperty(this, "current", NONE);
    private final Consumer<Slot> goTo;

    /// @param goTo puts the focus into a field of the form
    public ProblemsModel(OpenRecord open, Consumer<Slot> goTo) {
        this.goTo = goTo;
        open.viewProperty()
                .subscribe(view -> show(view.map(shown -> shown.findings()).orElse(List.of())));
    }

    public ObservableList<Finding> problems() {
        return problems;
    }

    /// The place of the problem that the person is at, or -1.
    public IntegerProperty currentProperty() {
        return current;
    }

    /// Whether a problem is the first of its field, so that the name of the field stands over it.
    public boolean isFirstOfField(Finding finding) {
        int place = problems.indexOf(finding);
        return place <= 0 || !problems.get(place - 1).slot().equals(finding.slot());
    }

    /// On to the next problem; behind the last comes the first.
    public void next() {
        walk(current.get() + 1);
    }

    public void previous() {
        walk(current.get() <= 0 ? problems.size() - 1 : current.get() - 1);
    }

    public void goTo(Finding finding) {
        walk(problems.indexOf(finding));
    }

    private void walk(int place) {
        if (!problems.isEmpty()) {
            current.set(Math.floorMod(place, problems.size()));
            goTo.accept(problems.get(current.get()).slot());
        }
    }

    private void show(List<Finding> findings) {
        var sorted = findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.slot().field())
                        .thenComparingInt(finding -> finding.slot().index())
                        .thenComparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
        if (!sorted.equals(problems)) {
            problems.setAll(sorted);
            current.set(NONE);
        }
    }
}
