package org.reelkeeper.exchange;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reelkeeper.check.ReadingContext;

/// Readers meet two thousand damaged files each: every byte lies in one piece, and nothing is thrown.
class MutatedInputTest {

    private static final int INPUTS = 2_000;
    private static final String JSON = """
            {"recordId":"41","title":"UK: Ferry \\"Star\\" reopens","date":{"raw":"3rd May 2009","value":"2009-05-03"},"keywords":["ferry","sea; coast"]}
            {"recordId":"42","title":"Kite festival","embargo":{"raw":"1st June 2030 10:00","state":"held"},"extra":[{"label":"Sport","value":"Kites"}],"camera":7}

            {"usageTerms":{"raw":"None","rules":[{"kind":"prohibit","territories":["JP"],"source":"person","raw":"No Japan"}]},"status":{"publication":"withheld"}}
            """;
    private static final String TABLE = """
            recordId,title,date,keywords,embargo.state,extra,Camera
            41,"UK: Ferry ""Star"" reopens",3rd May 2009,ferry | sea,,"Sport: Kites | Rating: 3",
            42,"Two
            lines",'=1+1,,held,,S. Okoro
            43,,"",,"",,
            """;
    private static final String[] PARTS = {
        "\n\u00FF", "\"", ",", "\n", "\r", "\0", "{", "}", "[", "\\u", "\uFEFF", ";", "|", "\t"
    };

    @Test
    void jsonLinesLoseNothing() {
        mutate(new JsonLinesReader(ReadingContext.in(ZoneId.of("UTC"))), JSON.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tablesLoseNothing() {
        mutate(new CsvReader(ReadingContext.in(ZoneId.of("UTC"))), TABLE.getBytes(StandardCharsets.UTF_8));
    }

    private static void mutate(SourceReader reader, byte[] seed) {
        var random = new Random(20_260_101);
        for (int input = 0; input < INPUTS; input++) {
            var bytes = seed;
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                bytes = mutated(bytes, random);
            }
            ReadPieces.of(reader, bytes).coverEveryByte(bytes.length);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int place = random.nextInt(bytes.length + 1);
        int end = random.nextInt(place, bytes.length + 1);
        var head = new String(bytes, 0, place, StandardCharsets.ISO_8859_1);
        var middle = new String(bytes, place, end - place, StandardCharsets.ISO_8859_1);
        var tail = new String(bytes, end, bytes.length - end, StandardCharsets.ISO_8859_1);
        var next = switch (random.nextInt(6)) {
            case 0 -> head + tail;
            case 1 -> head + middle + middle + tail;
            case 2 -> head + PARTS[random.nextInt(PARTS.length)] + middle + tail;
            case 3 -> head + (char) random.nextInt(256) + middle + tail;
            case 4 -> head + flipped(middle, random) + tail;
            default -> tail + head + middle;
        };
        return next.isEmpty() ? bytes : next.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String flipped(String middle, Random random) {
        if (middle.isEmpty()) {
            return middle;
        }
        int place = random.nextInt(middle.length());
        char flipped = (char) (middle.charAt(place) ^ 1 << random.nextInt(8));
        return middle.substring(0, place) + flipped + middle.substring(place + 1);
    }
}
