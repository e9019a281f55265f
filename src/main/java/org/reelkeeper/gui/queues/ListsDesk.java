package org.reelkeeper.gui.queues;

import java.util.Collection;
import org.reelkeeper.service.SavedSearch;
import org.reelkeeper.service.Selection;
import org.reelkeeper.service.WorkSet;

/// What is asked of and done to the lists that persons keep in a catalogue; never on the thread of the window, but for
/// what is said to be.
public interface ListsDesk {

    KeptLists read();

    void keep(SavedSearch search);

    void renameSearch(String name, String newName);

    void moveSearch(String name, int by);

    void deleteSearch(String name);

    void makeWorkSet(String name, Selection records);

    void addTo(long workSet, Selection records);

    void removeFrom(long workSet, Selection records);

    void renameWorkSet(long workSet, String name);

    /// Gives back the keys of its records.
    Collection<Long> deleteWorkSet(long workSet);

    void bringBack(WorkSet deleted, Collection<Long> keys);

    /// The records that an act is meant for. On the thread of the window.
    Selection selection();

    /// Says that a work set is deleted and offers the way back. On the thread of the window.
    void tellDeleted(WorkSet set, Runnable undo);
}
