package org.reelkeeper.gui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Looks at the clock now and again, and tells when it did not go as time does: after the computer slept, or when somebody
/// set it. What depends on the clock is then to be looked at anew, whatever alarms wait for. No animation: one that waits
/// keeps the window drawing. On the thread of the window.
public final class ClockWatch {

    /// What happened to the clock.
    public sealed interface Jump {

        /// It stands later than it should: the computer slept, or somebody set it.
        record Ahead(Instant from, Instant to) implements Jump {}

        /// It stands earlier than before, so that what had ended may not have ended now.
        record Back(Instant from, Instant to) implements Jump {}
    }

    /// Who hears of it.
    @FunctionalInterface
    public interface Listener {
        void jumped(Jump jump);
    }

    private static final Duration PERIOD = Duration.ofSeconds(20);
    private static final Duration SLIGHT = Duration.ofSeconds(5); // clocks are set right by that much all the time
    private static final Duration LATE = PERIOD.multipliedBy(3);

    private final Clock clock;
    private final LongSupplier nanos;
    private final Listener listener;
    private Instant seen;
    private long seenNanos;
    private boolean stopped;

    /// A watch that has not begun.
    ///
    /// @param nanos time that nobody can set, such as `System::nanoTime`
    public ClockWatch(Clock clock, LongSupplier nanos, Listener listener) {
        this.clock = clock;
        this.nanos = nanos;
        this.listener = listener;
        seen = clock.instant();
        seenNanos = nanos.getAsLong();
    }

    /// Looks from now on, until it is stopped.
    public void begin() {
        var _ = ForkJoinPool.commonPool()
                .schedule(() -> FxThread.later(this::lookAndGoOn), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void lookAndGoOn() {
        if (!stopped) {
            look();
            begin();
        }
    }

    public void stop() {
        stopped = true;
    }

    /// Looks now.
    public void look() {
        var before = seen;
        var passed = Duration.ofNanos(nanos.getAsLong() - seenNanos);
        seen = clock.instant();
        seenNanos = nanos.getAsLong();
        if (seen.isBefore(before.minus(SLIGHT))) {
            listener.jumped(new Jump.Back(before, seen));
        } else if (Duration.between(before, seen).minus(passed).compareTo(LATE) > 0 || passed.compareTo(LATE) > 0) {
            listener.jumped(new Jump.Ahead(before, seen));
        }
    }
}
