package org.reelkeeper.text;

import java.util.List;
import java.util.stream.Collectors;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Source.Loaded;

/// Pieces as lines to read, for golden files: what each is, then a field a line, further lines of a value behind a bar.
final class Dump {

    private Dump() {}

    static String of(List<Piece> pieces) {
        return pieces.stream().map(Dump::of).collect(Collectors.joining());
    }

    private static String of(Piece piece) {
        var place = " at " + piece.offset() + ", line " + piece.line() + ", " + piece.bytes().length + " bytes, ";
        return switch (piece) {
            case Piece.Read read ->
                "record" + place + read.encoding().charset().name() + "\n"
                        + read.fields().stream().map(Dump::of).collect(Collectors.joining());
            case Piece.Refused refused -> "refused" + place + refused.reasonKey() + "\n";
        };
    }

    private static String of(FieldText field) {
        var label = field.field() == Field.EXTRA ? " (" + field.label() + ")" : "";
        var span = ((Loaded) field.source()).value();
        return "  " + field.field().key() + label + " " + span.start() + "-" + span.end() + ": "
                + visible(field.text()).replace("\n", "\n      | ") + "\n";
    }

    /// Characters that an editor would hide or change, as their numbers.
    private static String visible(String text) {
        return text.chars()
                .mapToObj(character -> character != '\n' && (character < ' ' || (character > '~' && character <= 0xA0))
                        ? "\\u%04X".formatted(character)
                        : Character.toString(character))
                .collect(Collectors.joining());
    }
}
