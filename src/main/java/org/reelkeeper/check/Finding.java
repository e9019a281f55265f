package org.reelkeeper.check;

import java.util.List;
import org.reelkeeper.model.Slot;

/// Something that is wrong with a record, or worth knowing.
///
/// @param slot the field that it is about; a field that is missing has its slot too
/// @param code what is wrong; the key of its sentence
/// @param arguments for the sentence
/// @param start of the place in the field's text, in characters; 0 as `end` when it is about the whole field
public record Finding(Slot slot, String code, Severity severity, List<String> arguments, int start, int end) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Slot slot, String code, Severity severity, String... arguments) {
        return new Finding(slot, code, severity, List.of(arguments), 0, 0);
    }

    Finding at(int newStart, int newEnd) {
        return new Finding(slot, code, severity, arguments, newStart, newEnd);
    }
}
