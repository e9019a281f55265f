package org.reelkeeper.rights;

import java.time.Duration;
import java.time.Instant;

/// The time that a rule names.
public sealed interface TimeLimit {

    record None() implements TimeLimit {}

    record At(Instant instant) implements TimeLimit {}

    record Within(Duration duration, Anchor anchor) implements TimeLimit {}
}
