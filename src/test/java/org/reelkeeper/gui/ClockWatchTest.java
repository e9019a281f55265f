package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelkeeper.gui.ClockWatch.Jump;

class ClockWatchTest {

    private static final Instant BEGIN = Instant.parse("2026-07-14T09:00:00Z");

    private final Hands hands = new Hands();
    private final List<Jump> jumps = new ArrayList<>();
    private long nanos;
    private final ClockWatch watch = new ClockWatch(hands, () -> nanos, jumps::add);

    /// A clock that is set by hand.
    private static final class Hands extends Clock {
        private Instant now = BEGIN;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void pass(Duration counted, Duration shown) {
        nanos += counted.toNanos();
        hands.now = hands.now.plus(shown);
        watch.look();
    }

    @Test
    void timeThatGoesAsItDoesIsNothingToTell() {
        for (int look = 0; look < 100; look++) {
            pass(Duration.ofSeconds(20), Duration.ofSeconds(20));
        }
        pass(Duration.ofSeconds(20), Duration.ofSeconds(17)); // set right by a little
        pass(Duration.ofSeconds(20), Duration.ofSeconds(24));

        assertEquals(List.of(), jumps);
    }

    @Test
    void aClockSetBackIsTold() {
        pass(Duration.ofSeconds(20), Duration.ofHours(-1));

        assertEquals(List.of(new Jump.Back(BEGIN, BEGIN.minus(Duration.ofHours(1)))), jumps);
        pass(Duration.ofSeconds(20), Duration.ofSeconds(20));
        assertEquals(1, jumps.size(), "once");
    }

    @Test
    void afterSleepTheClockIsAheadWhetherSleepWasCountedOrNot() {
        pass(Duration.ofSeconds(20), Duration.ofHours(8));
        pass(Duration.ofHours(8), Duration.ofHours(8));

        assertEquals(
                List.of(
                        new Jump.Ahead(BEGIN, BEGIN.plus(Duration.ofHours(8))),
                        new Jump.Ahead(BEGIN.plus(Duration.ofHours(8)), BEGIN.plus(Duration.ofHours(16)))),
                jumps);
    }
}
