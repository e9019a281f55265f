package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How a text stands in a cell: guarded so that a spreadsheet does not take it for a formula, and lists joined in one
/// text. Each way back undoes exactly its own way there.
final class CellText {

    private static final String JOINT = " | ";
    private static final String GUARD = "'";
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /// A text that starts like a formula gets an apostrophe; so does one that our own reader would take one from.
    static String guarded(String text) {
        return isGuardable(text) ? GUARD + text : text;
    }

    /// The text itself, but for an apostrophe that the reader would take for ours.
    static String exact(String text) {
        return text.startsWith(GUARD) ? guarded(text) : text;
    }

    static String unguarded(String cell) {
        return cell.startsWith(GUARD) && isGuardable(cell) ? cell.substring(1) : cell;
    }

    private static boolean isGuardable(String text) {
        int place = 0;
        while (text.startsWith(GUARD, place)) {
            place++;
        }
        return place < text.length() && FORMULA_STARTS.indexOf(text.charAt(place)) >= 0;
    }

    /// One text of several; an item's own bar gets a backslash.
    static String join(List<String> items) {
        return items.stream()
                .map(item -> item.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(JOINT));
    }

    static List<String> split(String text) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char next = text.charAt(place);
            if (next == '\\' && place + 1 < text.length() && "\\|".indexOf(text.charAt(place + 1)) >= 0) {
                place++;
                item.append(text.charAt(place));
            } else if (text.startsWith(JOINT, place)) {
                items.add(item.toString());
                item.setLength(0);
                place += JOINT.length() - 1;
            } else {
                item.append(next);
            }
        }
        items.add(item.toString());
        return items;
    }

    /// A label and its value in one item; the label's own colons get a backslash.
    static String labelled(String label, String value) {
        return label.replace("\\", "\\\\").replace(":", "\\:") + ": " + value;
    }

    /// The place of the colon between label and value, or -1.
    static int colon(String item) {
        for (int place = 0; place < item.length(); place++) {
            if (item.charAt(place) == '\\') {
                place++;
            } else if (item.charAt(place) == ':') {
                return place;
            }
        }
        return -1;
    }

    /// The label in front of a colon as it was before `labelled`.
    static String label(String written) {
        return written.replaceAll("\\\\(.)", "$1");
    }
}
