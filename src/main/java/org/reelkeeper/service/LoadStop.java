package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.store.TableWork;

/// That a person stopped a load, as the last of its notes.
///
/// Why so: a load that was broken off goes on by itself at the next start; one that a person stopped does not, and has to
/// be told apart from it after a restart and a rebuild as well. The note says where it was stopped, so it stands only
/// until somebody has gone on with the load, and tells in the report that this happened.
final class LoadStop {

    private LoadStop() {}

    /// @param file the name of the file that was being read
    static LoadNote note(String file, LoadProgress at) {
        return new LoadNote(LoadNote.Kind.STOPPED, file, 0, at.offset(), 0, 0, "load.stopped", place(at));
    }

    /// Whether a load that has come this far has not been gone on with since.
    static boolean stands(LoadNote last, LoadProgress at) {
        return last.kind() == LoadNote.Kind.STOPPED
                && last.offset() == at.offset()
                && last.details().equals(place(at));
    }

    /// Whether a load waits where a person stopped it.
    ///
    /// @param at how far it has come
    static TableWork<Boolean> isAt(long number, LoadProgress at) {
        return tables ->
                tables.loads().lastNote(number).filter(note -> stands(note, at)).isPresent();
    }

    private static List<String> place(LoadProgress at) {
        return List.of(Long.toString(at.files()), Long.toString(at.records()));
    }
}
