package org.reelkeeper.service;

import java.util.List;
import java.util.Set;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadedFile;

/// A load that is to be run, from its start or from where it stood.
///
/// @param firstKey of its records; the key of a record is this and its place among all records of the files
/// @param files already among the originals
/// @param from where it goes on
/// @param leftOut records that the person did not want, by their bytes
/// @param stopped whether a person stopped it here, so that it waits until somebody goes on with it
record LoadState(
        ChangeSetInfo info,
        long firstKey,
        List<LoadedFile> files,
        LoadProgress from,
        Set<String> leftOut,
        boolean stopped) {

    LoadState {
        files = List.copyOf(files);
        leftOut = Set.copyOf(leftOut);
    }

    long number() {
        return info.number();
    }

    boolean isLeftOut(Delivered.Read read) {
        return leftOut.contains(read.piece().digest());
    }

    long bytes() {
        return files.stream().mapToLong(LoadedFile::size).sum();
    }

    private long unread() {
        return files.stream().skip(from.files()).mapToLong(LoadedFile::size).sum() - from.offset();
    }

    /// The keys that its records have or may still get: there is no record without a byte.
    KeyRun keys() {
        return new KeyRun(firstKey, firstKey + from.records() + unread());
    }
}
