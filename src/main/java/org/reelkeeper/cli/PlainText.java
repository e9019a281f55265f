package org.reelkeeper.cli;

import java.util.regex.Pattern;

/// Texts of records on their way to a terminal, which takes control characters for orders: a record must not be able to
/// clear the screen or to change what stands there. Canonical JSON spells them out by itself.
final class PlainText {

    private static final Pattern ORDERS = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");

    private PlainText() {}

    /// Line ends and tabs stay, of whatever kind.
    static String shown(String text) {
        return ORDERS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\uFFFD");
    }

    static String onOneLine(String text) {
        return ORDERS.matcher(text.replaceAll("[\\t\\r\\n]+", " ")).replaceAll("\uFFFD");
    }

    /// In one line that a script can read back.
    static String spelledOut(String text) {
        var plain = text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return ORDERS.matcher(plain)
                .replaceAll(
                        match -> String.format("\\\\u%04x", (int) match.group().charAt(0)));
    }
}
