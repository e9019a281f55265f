package org.reelkeeper.shotlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reelkeeper.rights.Authorities;

/// What holds for every text, whatever it is.
class ShotlistPropertyTest {

    private static final List<String> PARTS = List.of(
            ("(|)|((|))|\"|\u201c|\u201d|\u201e|CORK, IRELAND |ST. IVES |(FILE) |(FILE - 1964) |(MAY 4, 2005) |(JUNE 26) |(JULY"
                            + " 7-AUGUST 2, 2012)|(KESTREL) |(NORDFILM - |NO ACCESS NORWAY|) (MUTE)| 1. | 2. |3. |\n4. |. |,|(SOUNDBITE)"
                            + " |SOUNDBITE: |(English) |(2 SHOTS) |COOK, AL MERE, SAYING: |SHOWS:|VIDEO SHOWS: |++MUTE++|\n|\r\n|\u00a0|\u2014"
                            + "| - |/|-|A MAN |a man |\uD83C\uDFA5|\uD83C|\u0000|31|JUNE 31, 2007|Lima\n|&quot;|\t|12.|5\"")
                    .split("\\|"));
    private static final int ROUNDS = 20_000;

    @Test
    void headsAndShotsStandInOrderAndNothingBetweenThemIsLost() {
        texts().forEach(summary -> {
            var places = places(Shotlist.of(summary, Authorities.standard().restrictions()));
            int end = places.isEmpty() ? 0 : places.getFirst().start();
            for (var place : places) {
                assertTrue(place.start() >= end && place.end() <= summary.length(), summary);
                assertTrue(isNothing(summary.substring(end, place.start())), () -> "lost in " + summary);
                end = place.end();
            }
            assertTrue(places.isEmpty() || isNothing(summary.substring(end)), () -> "lost at the end of " + summary);
        });
    }

    @Test
    void textsOfHeadsAndShotsAndWhatIsBetweenGiveTheSummaryBack() {
        texts().forEach(summary -> {
            var back = new StringBuilder();
            for (var block : Shotlist.of(summary, Authorities.standard().restrictions())) {
                back.append(summary, back.length(), block.head().start());
                back.append(block.head().in(summary));
                for (var shot : block.shots()) {
                    back.append(summary, back.length(), shot.stretch().start()).append(shot.text());
                }
                back.append(summary, back.length(), block.end());
                assertEquals(block.end(), back.length());
            }
            back.append(summary, back.length(), summary.length());
            assertEquals(summary, back.toString());
        });
    }

    @Test
    void blocksStandOneBehindTheOther() {
        texts().forEach(summary -> {
            var blocks = Shotlist.of(summary, Authorities.standard().restrictions());
            for (int index = 1; index < blocks.size(); index++) {
                assertEquals(
                        blocks.get(index - 1).stretch().end(),
                        blocks.get(index).stretch().start(),
                        summary);
            }
            assertTrue(blocks.isEmpty() || blocks.getLast().end() == summary.length(), summary);
        });
    }

    @Test
    void anotherTextInOneShotMovesNoByteBeforeAndBehindIt() {
        var random = new Random(7);
        texts().forEach(summary -> {
            for (var place : places(Shotlist.of(summary, Authorities.standard().restrictions()))) {
                var typed = PARTS.get(random.nextInt(PARTS.size()));
                var after = place.replacedIn(summary, typed);

                assertBytes(summary.substring(0, place.start()), after.substring(0, place.start()));
                assertBytes(typed, after.substring(place.start(), place.start() + typed.length()));
                assertBytes(summary.substring(place.end()), after.substring(place.start() + typed.length()));
                assertEquals(summary, place.replacedIn(summary, place.in(summary)));
            }
        });
    }

    @Test
    void aPlaceIsFoundAgainWhenTheTextAroundItChanges() {
        var random = new Random(8);
        texts().forEach(summary -> {
            int from = random.nextInt(summary.length() + 1);
            int to = from + random.nextInt(summary.length() - from + 1);
            var after = new Stretch(from, to).replacedIn(summary, PARTS.get(random.nextInt(PARTS.size())));
            for (var place : places(Shotlist.of(summary, Authorities.standard().restrictions()))) {
                place.movedTo(summary, after)
                        .ifPresent(moved -> assertEquals(place.in(summary), moved.in(after), summary));
                if (place.end() < from || place.start() > to) {
                    assertTrue(place.movedTo(summary, after).isPresent(), summary);
                }
            }
        });
        assertEquals(Optional.empty(), new Stretch(1, 3).movedTo("abcd", "aXcd"));
    }

    private static void assertBytes(String expected, String actual) {
        assertTrue(Arrays.equals(
                expected.getBytes(StandardCharsets.UTF_16LE), actual.getBytes(StandardCharsets.UTF_16LE)));
    }

    private static List<Stretch> places(List<Block> blocks) {
        var places = new ArrayList<Stretch>();
        for (var block : blocks) {
            places.add(block.head());
            block.shots().stream().map(Shot::stretch).forEach(places::add);
        }
        return places;
    }

    /// Spaces, and numbers of shots.
    private static boolean isNothing(String between) {
        var rest = between;
        int start = Chars.skipSpaces(rest, 0, rest.length());
        rest = rest.substring(start, Chars.skipSpacesBack(rest, start, rest.length()));
        return rest.matches("(?:\\d{1,3}\\.)?");
    }

    private static List<String> texts() {
        var random = new Random(14);
        var texts = new ArrayList<>(ShotlistTableTest.summaries());
        for (int round = 0; round < ROUNDS; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(40);
            for (int count = 0; count < length; count++) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
