package org.reelkeeper.shotlist;

import java.util.Locale;
import java.util.Set;

/// Who speaks, and as what; both as typed, and empty where they cannot be told.
record Speaker(String name, String role) {

    static final Speaker UNKNOWN = new Speaker("", "");

    /// What stands behind a name and a comma and is no name.
    private static final Set<String> BEHIND_NAME =
            Set.of("JR", "JR.", "SR", "SR.", "II", "III", "IV", "MP", "MEP", "OBE", "MBE", "PHD", "PH.D.", "M.D.");

    /// Of `ROLE, WITH COMMAS, NAME` and perhaps a last comma.
    static Speaker roleFirst(String typed) {
        var words = typed.endsWith(",") ? typed.substring(0, typed.length() - 1) : typed;
        int comma = lastComma(words, words.length());
        boolean isSuffix = comma >= 0
                && BEHIND_NAME.contains(words.substring(comma + 1).strip().toUpperCase(Locale.ROOT));
        int parting = isSuffix ? lastComma(words, comma) : comma;
        return new Speaker(
                words.substring(parting + 1).strip(),
                parting < 0 ? "" : words.substring(0, parting).strip());
    }

    /// Of `Name, role with, commas`.
    static Speaker nameFirst(String words) {
        int comma = words.indexOf(',');
        return comma < 0
                ? new Speaker(words.strip(), "")
                : new Speaker(
                        words.substring(0, comma).strip(),
                        words.substring(comma + 1).strip());
    }

    /// Where nothing says which comes first: one part is the name, of several nobody knows.
    static Speaker alone(String words) {
        return words.indexOf(',') < 0 ? new Speaker(words.strip(), "") : UNKNOWN;
    }

    /// The last comma before a place that stands in no brackets; -1 without one.
    private static int lastComma(String words, int end) {
        int depth = 0;
        for (int place = end - 1; place >= 0; place--) {
            char character = words.charAt(place);
            depth += character == ')' ? 1 : character == '(' ? -1 : 0;
            if (character == ',' && depth <= 0) {
                return place;
            }
        }
        return -1;
    }
}
