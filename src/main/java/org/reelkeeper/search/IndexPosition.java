package org.reelkeeper.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reelkeeper.rights.RestrictionReader;

/// What an index was made of, and how far: kept with it, so that whoever opens it knows what it lacks.
///
/// @param catalogue id of the catalogue
/// @param zone in which embargoes without one were read
/// @param sequence number of the last journal entry whose changes it holds, as far as it goes
/// @param through the highest key up to which it goes; `WHOLE` when it lacks none
public record IndexPosition(String catalogue, String zone, long sequence, long through) {

    public static final long WHOLE = Long.MAX_VALUE;

    /// Changes with every change of what the index holds, and with the reader of restrictions that made its values; an
    /// index of another form is made anew.
    private static final String FORM = "2." + RestrictionReader.EDITION;

    Map<String, String> asData() {
        return Map.of(
                "form", FORM,
                "catalogue", catalogue,
                "zone", zone,
                "sequence", Long.toString(sequence),
                "through", Long.toString(through));
    }

    /// Empty when the index is of another form, or nobody has said how far it goes.
    static Optional<IndexPosition> of(Map<String, String> data) {
        var known = new HashMap<>(data);
        if (!FORM.equals(known.get("form"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IndexPosition(
                    known.getOrDefault("catalogue", ""),
                    known.getOrDefault("zone", ""),
                    Long.parseLong(known.getOrDefault("sequence", "")),
                    Long.parseLong(known.getOrDefault("through", ""))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
