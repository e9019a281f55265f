package org.reelkeeper.store;

import java.util.HexFormat;

/// SHA-256 names in `CharForm`: 45 characters in place of 64. Any other name is written as it is.
final class HexForm {

    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 16;
    private static final int WORDS = 4;

    private HexForm() {}

    static void write(String name, CharForm.Writer form) {
        if (!isHash(name)) {
            form.number(0).text(name);
            return;
        }
        form.number(1);
        for (int word = 0; word < WORDS; word++) {
            form.number(HexFormat.fromHexDigitsToLong(name, word * DIGITS, (word + 1) * DIGITS));
        }
    }

    /// The plain loop, since every record has such a name.
    private static boolean isHash(String name) {
        boolean fits = name.length() == WORDS * DIGITS;
        for (int place = 0; fits && place < name.length(); place++) {
            char digit = name.charAt(place);
            fits = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
        }
        return fits;
    }

    static String read(CharForm.Reader form) {
        if (form.size() == 0) {
            return form.text();
        }
        var name = new StringBuilder(WORDS * DIGITS);
        for (int word = 0; word < WORDS; word++) {
            name.append(HEX.toHexDigits(form.number()));
        }
        return name.toString();
    }
}
