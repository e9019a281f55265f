package org.reelkeeper.gui.queues;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.LatestAnswer;
import org.reelkeeper.gui.RecordDrag;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.SavedSearch;
import org.reelkeeper.service.Scope.OfWorkSet;
import org.reelkeeper.service.Selection;
import org.reelkeeper.service.WorkSet;

/// The work sets and saved searches, and what a person does to them. Old counts stay until the new ones are there.
public final class ListsModel {

    private final ObjectProperty<RecordQuery> query;
    private final ListsDesk desk;
    private final JobRunner writing;
    private final Faults faults;
    private final LatestAnswer<KeptLists> counts;
    private final ReadOnlyObjectWrapper<KeptLists> lists = new ReadOnlyObjectWrapper<>(this, "lists", KeptLists.NONE);
    private final ReadOnlyObjectWrapper<Naming> naming = new ReadOnlyObjectWrapper<>(this, "naming", Naming.NONE);

    /// The lists of a catalogue.
    ///
    /// @param reading for questions
    /// @param writing for acts, one after the other
    public ListsModel(
            ObjectProperty<RecordQuery> query, ListsDesk desk, JobRunner reading, JobRunner writing, Faults faults) {
        this.query = query;
        this.desk = desk;
        this.writing = writing;
        this.faults = faults;
        counts = new LatestAnswer<>(reading, () -> _ -> desk.read(), lists::set, faults::report);
    }

    // what is shown

    public ReadOnlyObjectProperty<KeptLists> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RecordQuery> queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Naming> namingProperty() {
        return naming.getReadOnlyProperty();
    }

    /// Whether another list of this kind has this name.
    boolean isTaken(String name) {
        var others = switch (naming.get().kind()) {
            case NOTHING -> List.<String>of();
            case SEARCH -> names(lists.get().searches());
            case WORK_SET -> lists.get().workSets().stream().map(WorkSet::name).toList();
        };
        return others.contains(name.strip())
                && !name.strip().equals(naming.get().name());
    }

    private static List<String> names(Collection<KeptSearch> searches) {
        return searches.stream().map(kept -> kept.search().name()).toList();
    }

    public void refresh() {
        counts.ask();
    }

    // names

    /// Asks for the name under which the question that is put now is kept.
    public void askToSave() {
        naming.set(new Naming(Naming.Kind.SEARCH, "", ""));
    }

    /// Asks for the name of a work set of the records marked, else of the one shown.
    public void askForWorkSet() {
        naming.set(new Naming(Naming.Kind.WORK_SET, "", ""));
    }

    void askToRename(SavedSearch search) {
        naming.set(new Naming(Naming.Kind.SEARCH, search.name(), search.name()));
    }

    void askToRename(WorkSet set) {
        naming.set(new Naming(Naming.Kind.WORK_SET, Long.toString(set.number()), set.name()));
    }

    void forgetName() {
        naming.set(Naming.NONE);
    }

    /// Takes the name asked for; an empty one is none yet.
    void name(String typed) {
        var name = typed.strip();
        var asked = naming.get();
        if (name.isEmpty()) {
            return;
        }
        naming.set(Naming.NONE);
        switch (asked.kind()) {
            case NOTHING -> {} // it was taken already
            case SEARCH -> nameSearch(asked, name);
            case WORK_SET -> nameWorkSet(asked, name);
        }
    }

    private void nameSearch(Naming asked, String name) {
        var search = new SavedSearch(name, query.get());
        act(asked.isNew() ? () -> desk.keep(search) : () -> desk.renameSearch(asked.of(), name));
    }

    private void nameWorkSet(Naming asked, String name) {
        if (asked.isNew()) {
            var records = desk.selection();
            act(() -> desk.makeWorkSet(name, records));
        } else {
            act(() -> desk.renameWorkSet(Long.parseLong(asked.of()), name));
        }
    }

    // saved searches

    void apply(SavedSearch search) {
        query.set(search.query());
    }

    void move(SavedSearch search, int by) {
        act(() -> desk.moveSearch(search.name(), by));
    }

    /// Puts the search of this name before the one that has this place now; before none means to the end.
    void drop(String name, int place) {
        int from = names(lists.get().searches()).indexOf(name);
        int by = (place > from ? place - 1 : place) - from;
        if (from >= 0 && by != 0) {
            act(() -> desk.moveSearch(name, by));
        }
    }

    void delete(SavedSearch search) {
        act(() -> desk.deleteSearch(search.name()));
    }

    // work sets

    void choose(WorkSet set) {
        query.set(query.get().ofWorkSet(set.number()));
    }

    /// Adds the records marked, else the one shown.
    public void addTo(WorkSet set) {
        add(set, desk.selection());
    }

    void drop(RecordDrag dragged, WorkSet set) {
        add(set, dragged.isOfMarked() ? desk.selection() : new Selection.Keys(List.of(dragged.key())));
    }

    private void add(WorkSet set, Selection records) {
        act(() -> desk.addTo(set.number(), records));
    }

    /// Takes the records marked, else the one shown, out of the work set that is listed.
    public void removeFromShown() {
        if (query.get().scope() instanceof OfWorkSet(var number)) {
            var records = desk.selection();
            act(() -> desk.removeFrom(number, records));
        }
    }

    void delete(WorkSet set) {
        writing.start("lists", _ -> desk.deleteWorkSet(set.number()), keys -> deleted(set, keys), faults::report);
    }

    private void deleted(WorkSet set, Collection<Long> keys) {
        if (query.get().scope().equals(new OfWorkSet(set.number()))) {
            query.set(query.get().in(Queue.ALL));
        }
        desk.tellDeleted(set, () -> act(() -> desk.bringBack(set, keys)));
    }

    private void act(Runnable act) {
        writing.start(
                "lists",
                _ -> {
                    act.run();
                    return true;
                },
                _ -> {},
                faults::report);
    }
}
