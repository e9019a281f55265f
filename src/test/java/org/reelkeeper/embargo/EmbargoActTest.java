package org.reelkeeper.embargo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.embargo.EmbargoAct.Signature;

class EmbargoActTest {

    private static final Instant NOW = Instant.parse("2026-07-14T09:00:00Z");
    private static final Signature ADA = new Signature(NOW, "Ada", "agreed");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Embargo written(String text) {
        return new Embargo(
                !text.isEmpty(),
                text,
                EmbargoText.read(text, ZoneOffset.UTC),
                List.of(),
                new EmbargoDecisions(List.of()));
    }

    private static EmbargoReading.Until until(String local, ZoneId zone) {
        return EmbargoText.at(LocalDateTime.parse(local), zone, ZoneSource.STATED, List.of());
    }

    /// The embargo after an act; as it was where the act says nothing about it.
    private static Embargo after(EmbargoAct act, Embargo embargo) {
        return act.decision(embargo, ADA).map(embargo::decided).orElse(embargo);
    }

    private static Optional<Instant> end(Embargo embargo) {
        return embargo.dateAt(NOW) instanceof EmbargoReading.Until until
                ? Optional.of(until.instant())
                : Optional.empty();
    }

    /// The day, the end of a month, and the nights in which clocks change: the time of day stays.
    @ParameterizedTest
    @CsvSource(textBlock = """
            20th July 2026 13:00,                     1, 2026-07-21T13:00:00Z
            31st July 2026 23:30,                     1, 2026-08-01T23:30:00Z
            31st July 2026,                           1, 2026-08-02T00:00:00Z
            28th February 2028 12:00,                 1, 2028-02-29T12:00:00Z
            24th October 2026 13:00 Europe/London,    1, 2026-10-25T13:00:00Z
            27th March 2027 13:00 Europe/London,      1, 2027-03-28T12:00:00Z
            27th March 2027 01:30 Europe/London,      1, 2027-03-28T01:30:00Z
            24th October 2026 01:30 Europe/London,    1, 2026-10-25T01:30:00Z
            20th July 2026 13:00,                    14, 2026-08-03T13:00:00Z
            1st July 2026 13:00,                      7, 2026-07-08T13:00:00Z
            """)
    void anExtensionKeepsTheTimeOfDay(String text, int days, Instant end) {
        var extended = after(new EmbargoAct.ExtendBy(Period.ofDays(days)), written(text));

        assertEquals(Optional.of(end), end(extended));
        assertEquals(1, extended.decisions().all().size());
    }

    @Test
    void whatIsNotUnderstoodIsNotExtendedSinceThatWouldOpenIt() {
        var unclear = written("until further notice");

        assertEquals(unclear, after(new EmbargoAct.ExtendBy(Period.ofDays(1)), unclear));
        assertEquals(unclear, after(new EmbargoAct.ExtendTo(until("2026-07-14T09:30", ZoneOffset.UTC)), unclear));
        assertEquals(written(""), after(new EmbargoAct.ExtendBy(Period.ofDays(1)), written("")));
        var held = after(new EmbargoAct.Hold(Optional.empty()), written("20th July 2026 13:00"));
        assertEquals(held, after(new EmbargoAct.ExtendBy(Period.ofDays(1)), held));
    }

    @Test
    void anExtensionToADateNeverShortens() {
        var act = new EmbargoAct.ExtendTo(until("2026-08-01T12:00", LONDON));

        assertEquals(
                Optional.of(Instant.parse("2026-08-01T11:00:00Z")), end(after(act, written("20th July 2026 13:00"))));
        var longer = written("2nd August 2026 13:00");
        assertEquals(longer, after(act, longer));
    }

    @Test
    void anEndThatStandsAlreadyIsNotSetAgain() {
        var act = new EmbargoAct.Set(until("2026-08-01T12:00", LONDON));
        var once = after(act, written("until further notice"));

        assertEquals(EmbargoState.EMBARGOED, once.stateAt(NOW));
        for (int time = 0; time < 10; time++) {
            assertEquals(once, after(act, once));
        }
        var lapsed = after(new EmbargoAct.Set(until("2026-07-01T12:00", LONDON)), once);
        assertEquals(EmbargoState.LAPSED, lapsed.stateAt(NOW));
    }

    @Test
    void onlyWhatIsClosedIsLifted() {
        assertEquals(
                EmbargoState.LIFTED,
                after(new EmbargoAct.Lift(), written("20th July 2026")).stateAt(NOW));
        assertEquals(
                EmbargoState.LIFTED,
                after(new EmbargoAct.Lift(), written("soon")).stateAt(NOW));
        for (var open : List.of(written(""), written("1st July 2026"))) {
            assertEquals(open, after(new EmbargoAct.Lift(), open));
        }
    }

    @Test
    void holdingAndLiftingNeedAReason() {
        var silent = new Signature(NOW, "Ada", " ");
        var hold = new EmbargoAct.Hold(Optional.of(LocalDate.of(2027, 1, 1)));

        assertTrue(hold.needsReason() && new EmbargoAct.Lift().needsReason());
        assertThrows(IllegalArgumentException.class, () -> hold.decision(written(""), silent));
        assertEquals(EmbargoState.HELD, after(hold, written("1st July 2026")).stateAt(NOW));
    }
}
