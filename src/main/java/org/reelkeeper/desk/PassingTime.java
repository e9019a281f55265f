package org.reelkeeper.desk;

import java.time.Clock;
import java.time.Instant;
import org.reelkeeper.gui.Alarm;
import org.reelkeeper.gui.ClockWatch;
import org.reelkeeper.gui.ClockWatch.Jump;

/// Lets the window follow the clock while nobody does anything: when an embargo ends, after the computer slept, and when
/// the clock is set.
final class PassingTime {

    private final Notices notices;
    private final Runnable jumped;
    private final Alarm turn;
    private final ClockWatch watch;

    /// Nothing is followed before it begins.
    ///
    /// @param passed an embargo has ended, or comes to end soon
    /// @param jumped any embargo may stand otherwise
    PassingTime(Clock clock, Notices notices, Runnable passed, Runnable jumped) {
        this.notices = notices;
        this.jumped = jumped;
        turn = new Alarm(clock, passed);
        watch = new ClockWatch(clock, System::nanoTime, this::jumped);
    }

    void begin() {
        watch.begin();
    }

    /// Looks at the clock now.
    void look() {
        watch.look();
    }

    /// Says when the clock alone changes something next.
    void setTo(Instant next) {
        turn.setTo(next);
    }

    private void jumped(Jump jump) {
        if (jump instanceof Jump.Back(var from, var to)) {
            notices.tellClockBack(from, to);
        }
        jumped.run();
    }

    void stop() {
        turn.stop();
        watch.stop();
    }
}
