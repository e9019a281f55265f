package org.reelkeeper.edit;

/// How far a load has come: what is in the catalogue is before this point, what is behind it is still to be read.
///
/// @param files how many of its files are finished
/// @param offset in the next file, in bytes
/// @param records how many records of its files have been judged
/// @param tally what became of them
public record LoadProgress(long files, long offset, long records, Tally tally) {

    /// Numbers of records: brought, found the same, changed, changed in conflict with a person's work; and of pieces
    /// refused.
    public record Tally(long added, long unchanged, long changed, long conflicts, long failed) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0);
    }

    /// The point before the first file.
    public static LoadProgress start(Tally tally) {
        return new LoadProgress(0, 0, 0, tally);
    }

    public LoadProgress with(Tally newTally) {
        return new LoadProgress(files, offset, records, newTally);
    }
}
