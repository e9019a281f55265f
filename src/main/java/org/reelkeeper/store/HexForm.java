package org.reelkeeper.store;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// SHA-256 names in `CharForm`: 45 characters in place of 64. Any other name is written as it is.
final class HexForm {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 16;
    private static final int WORDS = 4;

    private HexForm() {}

    static void write(String name, CharForm.Writer form) {
        if (!NAME.matcher(name).matches()) {
            form.number(0).text(name);
            return;
        }
        form.number(1);
        for (int word = 0; word < WORDS; word++) {
            form.number(HexFormat.fromHexDigitsToLong(name, word * DIGITS, (word + 1) * DIGITS));
        }
    }

    static String read(CharForm.Reader form) {
        if (form.size() == 0) {
            return form.text();
        }
        var name = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            name.append(HEX.toHexDigits(form.number()));
        }
        return name.toString();
    }
}
