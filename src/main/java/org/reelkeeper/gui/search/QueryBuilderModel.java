package org.reelkeeper.gui.search;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.query.Condition.Group;
import org.reelkeeper.query.Condition.Join;
import org.reelkeeper.query.QueryText;

/// A query put together from rows: its text, what is wrong with it, and how many records it is for.
public final class QueryBuilderModel {

    private final ObservableList<ConditionModel> conditions = FXCollections.observableArrayList(row ->
            new Observable[] {row.nameProperty(), row.comparisonProperty(), row.valueProperty(), row.negatedProperty()
            });
    private final ObjectProperty<Join> join = new SimpleObjectProperty<>(this, "join", Join.ALL);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<Wrong>> wrong =
            new ReadOnlyObjectWrapper<>(this, "wrong", Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalLong> count =
            new ReadOnlyObjectWrapper<>(this, "count", OptionalLong.empty());
    private final SearchModel search;
    private final ToLongFunction<String> counter;
    private final JobRunner jobs;
    private final Faults faults;
    private final boolean tooDeep;
    private JobHandle counting = () -> {};

    /// Opens the query that is asked now.
    ///
    /// @param counter counts the records that a text is for; asked in jobs
    public QueryBuilderModel(SearchModel search, ToLongFunction<String> counter, JobRunner jobs, Faults faults) {
        this.search = search;
        this.counter = counter;
        this.jobs = jobs;
        this.faults = faults;
        var written = QueryText.conditions(search.words());
        tooDeep = written.isEmpty();
        written.ifPresent(group -> {
            join.set(group.join());
            conditions.setAll(group.parts().stream().map(ConditionModel::of).toList());
        });
        if (conditions.isEmpty()) {
            add();
        }
        conditions.addListener((ListChangeListener<ConditionModel>) _ -> write());
        join.subscribe(this::write);
        text.subscribe(_ -> look());
        write();
    }

    ObservableList<ConditionModel> conditions() {
        return conditions;
    }

    ObjectProperty<Join> joinProperty() {
        return join;
    }

    /// The query as it would be typed.
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Wrong>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// How many records the query is for; empty while that is not known.
    ReadOnlyObjectProperty<OptionalLong> countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether the query that is asked now has brackets and so cannot be shown in rows.
    boolean isTooDeep() {
        return tooDeep;
    }

    void add() {
        conditions.add(ConditionModel.empty());
    }

    /// The last row is emptied, since one has to be there.
    void remove(ConditionModel row) {
        conditions.remove(row);
        if (conditions.isEmpty()) {
            add();
        }
    }

    private void write() {
        text.set(QueryText.of(new Group(
                join.get(), conditions.stream().map(ConditionModel::condition).toList())));
    }

    private void look() {
        counting.cancel();
        count.set(OptionalLong.empty());
        wrong.set(search.wrongIn(text.get()));
        if (wrong.get().isEmpty()) {
            var words = text.get();
            counting = jobs.start(
                    "query-count",
                    _ -> counter.applyAsLong(words),
                    records -> count.set(OptionalLong.of(records)),
                    faults::report);
        }
    }
}
