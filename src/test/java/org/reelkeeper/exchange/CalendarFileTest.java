package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.exchange.CalendarFile.Event;

/// Against RFC 5545: content lines (3.1), folding (3.1), texts (3.3.11), times in UTC (3.3.5), the parts an event must have
/// (3.6.1).
class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2026-07-14T09:00:00Z");
    private static final Instant END = Instant.parse("2026-08-01T11:00:30Z");

    private static byte[] written(String name, Event... events) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var calendar = new CalendarFile(out, name, STAMP)) {
            for (var event : events) {
                calendar.write(event);
            }
        }
        return out.toByteArray();
    }

    private static Event event(String summary) {
        return new Event("abc-7@reelkeeper", 12, END, summary, "d");
    }

    /// The logical lines.
    private static List<String> unfolded(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("\r\n"));
        return text.replace("\r\n ", "").lines().toList();
    }

    /// What a reader makes of an escaped text.
    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character != '\\') {
                plain.append(character);
            } else {
                char escaped = text.charAt(++place);
                plain.append(escaped == 'n' ? '\n' : escaped);
            }
        }
        return plain.toString();
    }

    @Test
    void anEventHasItsPartsAndItsTimeInUtc() throws IOException {
        assertEquals(
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Reelkeeper//Embargo releases//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:News\\, 1990",
                        "BEGIN:VEVENT",
                        "UID:abc-7@reelkeeper",
                        "DTSTAMP:20260714T090000Z",
                        "SEQUENCE:12",
                        "DTSTART:20260801T110030Z",
                        "SUMMARY:Ferry",
                        "DESCRIPTION:d",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR"),
                unfolded(written("News, 1990", event("Ferry"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a; b, c \\ d: \"e\"",
                "two\nlines",
                "two\r\nlines, and a bell \u0007",
                "Łódź, Žilina, 東京の港で働く人々が新しい灯台の完成を祝い、夜まで花火を見た。それは十年ぶりのことだった。",
                "🎬🎞📽🎥🎬🎞📽🎥🎬🎞📽🎥🎬🎞📽🎥🎬🎞📽🎥🎬🎞📽🎥",
                "1234567890123456789012345678901234567890123456789012345678901234567",
                "12345678901234567890123456789012345678901234567890123456789012345678"
            })
    void whatIsFoldedAndEscapedIsReadAgain(String text) throws IOException {
        var file = written(text, event(text));
        var summary = unfolded(file).stream()
                .filter(line -> line.startsWith("SUMMARY:"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                text.replace("\r\n", "\n").replace('\u0007', ' '), unescaped(summary.substring("SUMMARY:".length())));
        for (var line : new String(file, StandardCharsets.UTF_8).split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.chars().noneMatch(character -> character < ' '), line);
        }
    }

    /// A reader that takes the file line by line must find whole characters.
    @Test
    void noCharacterIsCutApart() throws IOException {
        for (int shift = 0; shift < 5; shift++) {
            var file = written("x".repeat(shift) + "é漢🎬".repeat(40));
            for (var line : new String(file, StandardCharsets.ISO_8859_1).split("\r\n")) {
                decode(line.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void decode(byte[] line) throws CharacterCodingException {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
    }

    @Test
    void aRevisionBeyondAllNumbersOfTheStandardIsCut() throws IOException {
        var file = written("x", new Event("u", Long.MAX_VALUE, END, "s", "d"));

        assertTrue(unfolded(file).contains("SEQUENCE:2147483647"));
    }
}
