package org.reelkeeper.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Source;
import org.reelkeeper.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads one line of JSON as the fields of a record, each with the bytes it stands in.
sealed interface JsonLine {

    record Fields(List<FieldText> fields) implements JsonLine {}

    /// No record, and the message key of why not.
    record Wrong(String reason, List<String> details) implements JsonLine {}

    /// A key that stands twice is an error and not silently one of the two.
    ObjectReader READER = JsonMapper.shared().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    /// Never throws for what stands in the line.
    ///
    /// @param context the catalogue's, which what a file states is compared by
    static JsonLine read(byte[] line, ReadingContext context) {
        int start = ByteOrderMark.length(line);
        if (!isUtf8(line)) {
            return new Wrong("load.refused.not-utf-8", List.of());
        }
        try (var parser = READER.createParser(line, start, line.length - start)) {
            return read(parser, start, line.length, context);
        } catch (JacksonException e) {
            return new Wrong("load.refused.not-json", List.of(e.getOriginalMessage()));
        }
    }

    private static JsonLine read(JsonParser parser, int start, int length, ReadingContext context) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return new Wrong("load.refused.no-object", List.of());
        }
        var fields = new ArrayList<FieldText>();
        var values = new HashMap<String, JsonNode>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            int from = start + (int) parser.currentTokenLocation().getByteOffset();
            parser.nextToken();
            int valueFrom = start + (int) parser.currentTokenLocation().getByteOffset();
            JsonNode value = parser.readValueAsTree();
            int end = Math.min(start + (int) parser.currentLocation().getByteOffset(), length);
            var source = new Source.Loaded(new Span(from, end), new Span(valueFrom, end));
            var read = JsonFields.read(key, value, source);
            if (read.isEmpty()) {
                return new Wrong("load.refused.wrong-value", List.of(key));
            }
            fields.addAll(read.get());
            values.put(key, value);
        }
        if (parser.nextToken() != null) {
            return new Wrong(
                    "load.refused.not-json", List.of(parser.currentToken().toString()));
        }
        var marked = StatedMarks.with(fields, values, context);
        return marked.isEmpty() ? new Wrong("load.refused.no-record", List.of()) : new Fields(marked);
    }

    /// Zero bytes would make the parser guess at UTF-16.
    static boolean isUtf8(byte[] line) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return text.toString().indexOf('\0') < 0;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
