package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes moments as a calendar that other programs take in (RFC 5545): lines folded at 75 bytes, texts escaped, times in
/// UTC.
///
/// Why so: the libraries for it bring a second JSON library or a cache and a logger of their own, for a dozen lines that a
/// test can hold against the standard.
public final class CalendarFile implements AutoCloseable {

    /// One moment.
    ///
    /// @param uid the same in every file that ever tells of this thing, so that a later file moves it
    /// @param sequence grows whenever the thing has changed
    public record Event(String uid, long sequence, Instant at, String summary, String description) {}

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75; // bytes of a line, without its end

    private final OutputStream out;
    private final Instant stamp;

    /// Begins a calendar.
    ///
    /// @param name what programs show it under
    /// @param stamp when it is written
    public CalendarFile(OutputStream out, String name, Instant stamp) throws IOException {
        this.out = out;
        this.stamp = stamp;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Reelkeeper//Embargo releases//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /// A moment without a length, which makes nobody busy.
    public void write(Event event) throws IOException {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + UTC.format(stamp));
        line("SEQUENCE:" + Math.clamp(event.sequence(), 0, Integer.MAX_VALUE));
        line("DTSTART:" + UTC.format(event.at()));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    @Override
    public void close() throws IOException {
        line("END:VCALENDAR");
        out.flush();
    }

    /// Control characters have no place in a text.
    private static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// A line too long goes on behind a space in the next one; no character is cut apart.
    private void line(String text) throws IOException {
        var line = new StringBuilder();
        int bytes = 0;
        for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            var character = Character.toString(text.codePointAt(place));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                line.append("\r\n ");
                bytes = 1;
            }
            line.append(character);
            bytes += size;
        }
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }
}
