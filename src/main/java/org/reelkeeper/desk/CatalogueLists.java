package org.reelkeeper.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.reelkeeper.gui.Toast;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.queues.KeptLists;
import org.reelkeeper.gui.queues.KeptSearch;
import org.reelkeeper.gui.queues.ListsDesk;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.SavedSearch;
import org.reelkeeper.service.Selection;
import org.reelkeeper.service.WorkSet;
import org.reelkeeper.service.WrongQueryException;

/// The work sets and saved searches of an open catalogue, and the records that its list has marked.
record CatalogueLists(Catalogue catalogue, ListModel list, MainWindow window) implements ListsDesk {

    @Override
    public KeptLists read() {
        var searches = catalogue.savedSearches().all().stream()
                .map(search -> new KeptSearch(search, count(search)))
                .toList();
        return new KeptLists(
                catalogue.workSets().all().stream().map(this::inSight).toList(), searches);
    }

    /// A set keeps records that are out of sight, and the list does not show them.
    private WorkSet inSight(WorkSet set) {
        return catalogue.searches().isWhole()
                ? new WorkSet(
                        set.number(),
                        set.name(),
                        catalogue.searches().count(RecordQuery.all().ofWorkSet(set.number())))
                : set;
    }

    private long count(SavedSearch search) {
        try {
            long count = catalogue.searches().count(search.query());
            return catalogue.searches().isWhole() ? count : KeptSearch.UNKNOWN;
        } catch (WrongQueryException e) {
            return KeptSearch.UNKNOWN; // what is wrong is said when it is asked for
        }
    }

    @Override
    public void keep(SavedSearch search) {
        catalogue.savedSearches().keep(search);
    }

    @Override
    public void renameSearch(String name, String newName) {
        catalogue.savedSearches().rename(name, newName);
    }

    @Override
    public void moveSearch(String name, int by) {
        catalogue.savedSearches().move(name, by);
    }

    @Override
    public void deleteSearch(String name) {
        catalogue.savedSearches().delete(name);
    }

    @Override
    public void makeWorkSet(String name, Selection records) {
        catalogue.workSets().make(name, keys(records));
    }

    @Override
    public void addTo(long workSet, Selection records) {
        catalogue.workSets().add(workSet, keys(records));
    }

    @Override
    public void removeFrom(long workSet, Selection records) {
        catalogue.workSets().remove(workSet, keys(records));
    }

    @Override
    public void renameWorkSet(long workSet, String name) {
        catalogue.workSets().rename(workSet, name);
    }

    @Override
    public Collection<Long> deleteWorkSet(long workSet) {
        var keys = boxed(Arrays.stream(catalogue.workSets().keysOf(workSet)));
        catalogue.workSets().delete(workSet);
        return keys;
    }

    @Override
    public void bringBack(WorkSet deleted, Collection<Long> keys) {
        catalogue.workSets().bringBack(deleted, keys);
    }

    private List<Long> keys(Selection records) {
        return switch (records) {
            case Selection.One one -> List.of(one.key());
            case Selection.Keys some -> some.keys();
            case Selection.Matching matching ->
                boxed(Arrays.stream(catalogue.records().keys(matching.query(), () -> false))
                        .filter(key -> !matching.except().contains(key)));
        };
    }

    private static List<Long> boxed(LongStream keys) {
        return keys.boxed().toList();
    }

    @Override
    public Selection selection() {
        return list.selection();
    }

    @Override
    public void tellDeleted(WorkSet set, Runnable undo) {
        var messages = window.around().messages();
        window.announce(Toast.of(
                messages.get("shell.work-set.deleted", set.name()),
                new Toast.Act(messages.get("shell.toast.undo"), undo)));
    }
}
