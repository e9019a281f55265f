package org.reelkeeper.gui.queues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.reelkeeper.service.SavedSearch;
import org.reelkeeper.service.Selection;
import org.reelkeeper.service.WorkSet;

/// Notes what is done to lists; of searches it keeps those that are kept.
final class RecordingLists implements ListsDesk {

    final List<String> done = new ArrayList<>();
    final List<WorkSet> sets = new ArrayList<>();
    Runnable undo = () -> {};
    private final List<SavedSearch> searches = new ArrayList<>();

    @Override
    public KeptLists read() {
        return new KeptLists(
                sets,
                searches.stream().map(search -> new KeptSearch(search, 12)).toList());
    }

    @Override
    public void keep(SavedSearch search) {
        searches.add(search);
        done.add("keep " + search.name());
    }

    @Override
    public void renameSearch(String name, String newName) {
        done.add("rename " + name + " " + newName);
    }

    @Override
    public void moveSearch(String name, int by) {
        done.add("move " + name + " " + by);
    }

    @Override
    public void deleteSearch(String name) {
        done.add("delete " + name);
    }

    @Override
    public void makeWorkSet(String name, Selection records) {
        done.add("make " + name);
    }

    @Override
    public void addTo(long workSet, Selection records) {
        done.add("add " + workSet + " " + records);
    }

    @Override
    public void removeFrom(long workSet, Selection records) {
        done.add("remove " + workSet + " " + records);
    }

    @Override
    public void renameWorkSet(long workSet, String name) {
        done.add("rename " + workSet + " " + name);
    }

    @Override
    public Collection<Long> deleteWorkSet(long workSet) {
        done.add("delete " + workSet);
        return List.of(1L, 2L, 3L);
    }

    @Override
    public void bringBack(WorkSet deleted, Collection<Long> keys) {
        done.add("bring back " + deleted.name() + " " + keys);
    }

    @Override
    public Selection selection() {
        return new Selection.Keys(List.of(5L, 6L));
    }

    @Override
    public void tellDeleted(WorkSet set, Runnable undo) {
        this.undo = undo;
    }
}
