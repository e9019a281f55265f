package org.reelkeeper.gui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/// Does something when the clock reaches an instant. It looks at the clock again every minute, or every hour while the
/// instant is far off, since a computer that slept did not count the time. No animation: one that waits keeps the
/// window drawing. On the thread of the window.
public final class Alarm {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration LONGEST_FAR_OFF = Duration.ofHours(1);
    private static final Duration FAR_OFF = Duration.ofDays(1);

    private final Clock clock;
    private final Runnable work;
    private int setting;
    private Runnable forget = () -> {};

    public Alarm(Clock clock, Runnable work) {
        this.clock = clock;
        this.work = work;
    }

    /// Waits for this instant and for no other any more; `Instant.MAX` waits for nothing.
    public void setTo(Instant instant) {
        int mine = ++setting;
        forget.run();
        if (!instant.equals(Instant.MAX)) {
            long millis = pause(Duration.between(clock.instant(), instant)).toMillis() + 1;
            Runnable look = () -> FxThread.later(() -> {
                if (setting == mine) {
                    look(instant);
                }
            });
            var waiting = ForkJoinPool.commonPool().schedule(look, millis, TimeUnit.MILLISECONDS);
            forget = () -> waiting.cancel(false);
        }
    }

    public void stop() {
        setTo(Instant.MAX);
    }

    private static Duration pause(Duration left) {
        var longest = left.compareTo(FAR_OFF) > 0 ? LONGEST_FAR_OFF : LONGEST;
        return left.compareTo(longest) > 0 ? longest : left.isNegative() ? Duration.ZERO : left;
    }

    private void look(Instant instant) {
        if (clock.instant().isBefore(instant)) {
            setTo(instant);
        } else {
            work.run();
        }
    }
}
