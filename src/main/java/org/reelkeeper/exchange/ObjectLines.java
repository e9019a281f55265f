package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.reelkeeper.exchange.Lines.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/// Reads JSON Lines whose lines are objects. A bad line is named and the next one read.
final class ObjectLines {

    private static final ObjectReader READER = JsonLine.READER.forType(JsonNode.class);

    /// So many bad lines are named; a file of another kind has no other.
    private static final int MOST_FAULTS = 200;

    private final int longest;
    private final List<LineFault> faults = new ArrayList<>();
    private long faulty;

    /// @param longest bytes of a line
    ObjectLines(int longest) {
        this.longest = longest;
    }

    /// Reads a file to its end.
    ///
    /// @param taker hears each object with the number of its line
    void read(InputStream in, ObjLongConsumer<JsonNode> taker) throws IOException {
        var lines = new Lines(in, longest);
        Optional<Line> next = lines.next();
        while (next.isPresent()) {
            if (!next.get().isBlank()) {
                take(next.get(), taker);
            }
            next = lines.next();
        }
    }

    private void take(Line line, ObjLongConsumer<JsonNode> taker) {
        var bytes = line.bytes();
        if (line.isTooLong()) {
            refuse(line.number(), "lines.too-long");
        } else if (!JsonLine.isUtf8(bytes)) {
            refuse(line.number(), "lines.not-utf-8");
        } else {
            take(bytes, line.number(), taker);
        }
    }

    private void take(byte[] bytes, long number, ObjLongConsumer<JsonNode> taker) {
        int start = ByteOrderMark.length(bytes);
        JsonNode node;
        try {
            node = READER.readValue(bytes, start, bytes.length - start);
        } catch (JacksonException e) {
            refuse(number, "lines.not-json", e.getOriginalMessage());
            return;
        }
        if (node.isObject()) {
            taker.accept(node, number);
        } else {
            refuse(number, "lines.no-object");
        }
    }

    void refuse(long number, String reason, String... details) {
        faulty++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(new LineFault(number, reason, List.of(details)));
        }
    }

    /// The first of them.
    List<LineFault> faults() {
        return List.copyOf(faults);
    }

    /// How many lines could not be taken.
    long faulty() {
        return faulty;
    }
}
