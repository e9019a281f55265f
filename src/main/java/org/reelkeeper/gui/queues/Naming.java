package org.reelkeeper.gui.queues;

/// A name that is asked for.
///
/// @param of the id of the row that gets another name; empty for something new
/// @param name that it has so far
record Naming(Kind kind, String of, String name) {

    static final Naming NONE = new Naming(Kind.NOTHING, "", "");

    enum Kind {
        NOTHING,
        SEARCH,
        WORK_SET
    }

    boolean isNew() {
        return of.isEmpty();
    }
}
