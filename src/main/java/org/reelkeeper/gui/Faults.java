package org.reelkeeper.gui;

/// Where an unexpected failure goes. Refusals that a person can act on do not come here.
@FunctionalInterface
public interface Faults {

    void report(Throwable fault);
}
