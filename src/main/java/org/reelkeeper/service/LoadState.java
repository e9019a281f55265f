package org.reelkeeper.service;

import java.util.List;
import java.util.Set;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadedFile;

/// A load that is to be run, from its start or from where it stood.
///
/// @param firstKey of its records; the key of a record is this and its place among all records of the files
/// @param files already among the originals
/// @param from where it goes on
/// @param leftOut records that the person did not want
record LoadState(
        ChangeSetInfo info, long firstKey, List<LoadedFile> files, LoadProgress from, Set<LoadChoice> leftOut) {

    LoadState {
        files = List.copyOf(files);
        leftOut = Set.copyOf(leftOut);
    }

    long number() {
        return info.number();
    }

    boolean isLeftOut(Delivered.Read read) {
        return leftOut.contains(new LoadChoice(read.name(), read.piece().line()));
    }

    long bytes() {
        return files.stream().mapToLong(LoadedFile::size).sum();
    }
}
