package org.reelkeeper.cli;

/// How a command ends, as other programs read it.
final class ExitStatus {

    static final int DONE = 0;

    /// Done, but some input was refused; each was named.
    static final int SOME_REFUSED = 1;

    static final int WRONG_USE = 2;

    /// The catalogue cannot be used; nothing was changed.
    static final int UNUSABLE = 3;

    private ExitStatus() {}
}
