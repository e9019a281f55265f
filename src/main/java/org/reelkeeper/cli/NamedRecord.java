package org.reelkeeper.cli;

import java.util.stream.Collectors;
import org.reelkeeper.service.Records;

/// The one record that a person names by its record id, or by `#` and the catalogue's own key.
final class NamedRecord {

    private NamedRecord() {}

    static long key(Records records, String id) {
        var keys = records.keysOf(id);
        if (keys.isEmpty()) {
            throw new WrongUseException("cli.wrong.no-record", id);
        }
        if (keys.size() > 1) {
            var names = keys.stream().map(key -> "#" + key).collect(Collectors.joining(", "));
            throw new WrongUseException("cli.wrong.several-records", id, names);
        }
        return keys.getFirst();
    }
}
