package org.reelkeeper.store;

/// What a catalogue is opened for. `READ_ONLY` writes nothing at all, so that it works on a medium that cannot be
/// written.
public enum Access {
    WRITE,
    READ_ONLY
}
