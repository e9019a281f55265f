package org.reelkeeper.service;

import java.util.List;

/// The releases of a search, in the order of time.
///
/// @param releases the first of them
/// @param all how many there are
/// @param others records of the search whose embargo has no end by the clock: none, lifted, held, or not understood
public record ReleaseList(List<Release> releases, long all, long others) {

    public ReleaseList {
        releases = List.copyOf(releases);
    }
}
