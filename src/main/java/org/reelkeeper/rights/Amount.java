package org.reelkeeper.rights;

import java.time.Duration;

/// How much a rule allows.
public sealed interface Amount {

    record None() implements Amount {}

    record Seconds(int seconds) implements Amount {}

    /// So many transmissions in all.
    record Plays(int plays) implements Amount {}

    record PlaysPer(int plays, Duration window) implements Amount {}
}
