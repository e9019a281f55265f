package org.reelkeeper.embargo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.embargo.EmbargoDecision.Cleared;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Unclear;
import org.reelkeeper.embargo.EmbargoDecision.Unknown;
import org.reelkeeper.embargo.EmbargoDecision.Until;

class EmbargoDecisionTest {

    private static final Instant MADE = Instant.parse("2026-03-02T09:15:30.123456789Z");

    static Stream<EmbargoDecision> decisions() {
        var local = LocalDateTime.of(2030, 3, 31, 1, 30);
        var day = local.toLocalDate().atStartOfDay();
        return Stream.of(
                new Until(local, false, ZoneId.of("Europe/London"), ZoneSource.ASSUMED, MADE, "Ada", ""),
                new Until(local, false, ZoneId.of("+02:00"), ZoneSource.STATED, MADE, "Ada", "agreed by telephone"),
                new Until(day, true, ZoneId.of("UTC"), ZoneSource.ASSUMED, MADE, "Ada", ""),
                new Held(MADE, "Ada \"the\" Editor", "waits for\nthe lawyers\t\\ and é 漢"),
                new Held(MADE, "Ada", "court order", Optional.of(LocalDate.of(2031, 2, 28))),
                new Lifted(MADE, "", "the agency agreed"),
                new Lifted(MADE, "", "agreed").madeFor("1st May\n2030"),
                new Lifted(MADE, "", "agreed").madeFor(""),
                new Until(day, true, ZoneId.of("UTC"), ZoneSource.ASSUMED, MADE, "Ada", "").madeFor("some \"day\""),
                new Cleared(MADE, "Ada", ""),
                new Unclear(MADE, "Ada", "nobody knows"),
                new Unknown("{\"decision\":\"postponed\"}"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void whatIsWrittenIsReadAgain(EmbargoDecision decision) {
        var text = decision.text();

        assertEquals(decision, EmbargoDecision.parse(text));
        assertEquals(1, text.lines().count());
    }

    @Test
    void aHoldOfAnEarlierVersionHasNoReviewDate() {
        var line = "{\"decision\":\"held\",\"at\":\"2026-03-02T09:15:30Z\",\"by\":\"Ada\",\"reason\":\"court\"}";

        assertEquals(new Held(Instant.parse("2026-03-02T09:15:30Z"), "Ada", "court"), EmbargoDecision.parse(line));
        assertEquals(line, EmbargoDecision.parse(line).text());
    }

    @Test
    void aStackOfDecisionsIsReadInItsOrder() {
        var stack = new EmbargoDecisions(decisions().toList());

        assertEquals(stack, EmbargoDecisions.parse(stack.text()));
        assertEquals(new EmbargoDecisions(List.of()), EmbargoDecisions.parse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lifted",
                "{",
                "[]",
                "null",
                "7",
                "{\"decision\":\"held\",\"at\":\"2026-03-02T09:15:30Z\",\"reason\":\"x\",\"review\":\"soon\"}",
                "{\"decision\":\"lifted\",\"at\":\"yesterday\",\"reason\":\"x\"}",
                "{\"decision\":\"lifted\",\"at\":\"2026-03-02T09:15:30Z\",\"reason\":\"\"}",
                "{\"decision\":\"until\",\"at\":\"2026-03-02T09:15:30Z\",\"local\":\"2030-01-01T10:00\",\"zone\":\"Mars\"}"
            })
    void whatCannotBeReadIsKeptAsItIs(String line) {
        assertEquals(new Unknown(line), EmbargoDecision.parse(line));
        assertEquals(line, EmbargoDecision.parse(line).text());
    }

    @Test
    void holdingAndLiftingNeedAReason() {
        assertThrows(IllegalArgumentException.class, () -> new Held(MADE, "Ada", " "));
        assertThrows(IllegalArgumentException.class, () -> new Lifted(MADE, "Ada", ""));
    }
}
