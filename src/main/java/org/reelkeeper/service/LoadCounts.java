package org.reelkeeper.service;

/// What became, or will become, of the records of a load.
///
/// @param conflicts those of the changed ones in which a person's text and the new delivery disagree
/// @param failed pieces and files that could not be read
public record LoadCounts(long added, long unchanged, long changed, long conflicts, long failed) {

    public long records() {
        return added + unchanged + changed;
    }
}
