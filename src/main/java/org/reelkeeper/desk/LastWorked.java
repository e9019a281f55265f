package org.reelkeeper.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.reelkeeper.gui.WindowState;

/// When a person last worked in a catalogue at this desk, so that it can be said what has happened since.
final class LastWorked {

    private final WindowState state;
    private final Path catalogue;
    private final String who;
    private final Clock clock;
    private final Instant since;

    LastWorked(WindowState state, Path catalogue, String who, Clock clock) {
        this.state = state;
        this.catalogue = catalogue;
        this.who = who;
        this.clock = clock;
        since = kept();
        remember(); // a program that is killed does not come to its end
    }

    /// The end of the last time; the present where there was none.
    Instant since() {
        return since;
    }

    /// Notes that this person works here now.
    void remember() {
        state.put(name(), clock.instant());
    }

    private Instant kept() {
        try {
            var text = state.text(name(), "");
            return text.isEmpty() ? clock.instant() : Instant.parse(text);
        } catch (DateTimeException e) {
            return clock.instant(); // a state file that somebody wrote into
        }
    }

    private String name() {
        return "worked." + Integer.toHexString(catalogue.hashCode()) + "." + Integer.toHexString(who.hashCode());
    }
}
