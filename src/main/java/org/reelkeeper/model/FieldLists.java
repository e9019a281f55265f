package org.reelkeeper.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lists that are written as one text: separated by semicolons where there are any, else by commas. A semicolon or line
/// end within an item has a backslash before it; other backslashes are text.
public final class FieldLists {

    private FieldLists() {}

    public static List<String> split(String text) {
        var parts = text.contains(";") ? atSemicolons(text) : Arrays.asList(text.split("[,\n]"));
        return parts.stream()
                .map(FieldLists::stripped)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /// One text that `split` reads as these items again.
    public static String join(List<String> items) {
        if (items.stream().noneMatch(FieldLists::needsSemicolon)) {
            return String.join(", ", items);
        }
        var joined = new StringBuilder();
        for (var item : items) {
            joined.append(joined.isEmpty() ? "" : " ");
            appendEscaped(item, joined);
            joined.append(';');
        }
        boolean isClear = items.size() > 1 && !items.getLast().endsWith("\\");
        return isClear ? joined.substring(0, joined.length() - 1) : joined.toString();
    }

    private static boolean needsSemicolon(String item) {
        return item.indexOf(',') >= 0 || item.indexOf(';') >= 0 || item.indexOf('\n') >= 0;
    }

    private static List<String> atSemicolons(String text) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            int backslashes = separates(character) ? backslashesAtEnd(item) : 0;
            item.setLength(item.length() - (backslashes + 1) / 2);
            if (separates(character) && backslashes % 2 == 0) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(character);
            }
        }
        items.add(item.toString());
        return items;
    }

    /// Backslashes count twice before what would separate, and at the end of an item, where a semicolon follows.
    private static void appendEscaped(String item, StringBuilder joined) {
        for (int place = 0; place < item.length(); place++) {
            if (separates(item.charAt(place))) {
                joined.repeat('\\', backslashesAtEnd(joined) + 1);
            }
            joined.append(item.charAt(place));
        }
        joined.repeat('\\', backslashesAtEnd(joined));
    }

    private static boolean separates(char character) {
        return character == ';' || character == '\n';
    }

    private static int backslashesAtEnd(CharSequence text) {
        int from = text.length();
        while (from > 0 && text.charAt(from - 1) == '\\') {
            from--;
        }
        return text.length() - from;
    }

    private static String stripped(String item) {
        int from = 0;
        int to = item.length();
        while (from < to && isSpace(item.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(item.charAt(to - 1))) {
            to--;
        }
        return item.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
