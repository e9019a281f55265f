package org.reelkeeper.embargo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;

/// An embargo that stands in the text of another field, where it binds nobody unless a person sees it.
public final class HiddenEmbargo {

    /// A place where an embargo was found; `start` and `end` count characters of the field's text.
    ///
    /// @param words the line from there
    public record Place(Slot slot, int start, int end, String words) {}

    /// Bounded, so that a text of nothing but spaces is not searched again from each of them.
    private static final String SPACES = "[ \\t\\p{Zs}]{0,9}";

    /// The label, behind a dash or bullet or at the start of a line.
    private static final Pattern LABEL =
            Pattern.compile("(?im)(?:^" + SPACES + "|(?:^|[\\s\\p{Z}])[-*+\\u2010-\\u2015\\u2212\\u2022\\u00B7]"
                    + SPACES + ")embargo(?:ed)?(?:[\\s\\p{Z}]+(?:until|till?|date))?" + SPACES + ":");

    /// The words with which an agency's banner begins: at the start of a line, in a bracket, or behind a dash, as terms
    /// stand behind a source.
    private static final Pattern BANNER = Pattern.compile("(?im)(?:^[ \\t\\p{Zs}+*(\\[]{0,9}|[(\\[]" + SPACES
            + "|[\\s\\p{Z}][-\\u2010-\\u2015\\u2212]" + SPACES + ")(?:strictly" + SPACES
            + ")?embargoed[\\s\\p{Z}]+(?:for[\\s\\p{Z}]+release[\\s\\p{Z}]+)?(?:until|till?)\\b");

    private static final int LONGEST = 300;
    private static final Pattern ORNAMENTS = Pattern.compile("[+*)\\].]{1,9}$");

    private HiddenEmbargo() {}

    public static List<Place> in(CatalogueRecord record) {
        var places = new ArrayList<Place>();
        for (int index = 0; index < record.fields().size(); index++) {
            var written = record.fields().get(index);
            if (canHide(written.field()) && mentions(written.text())) {
                find(written.text(), slot(record, index), places);
            }
        }
        return places;
    }

    /// What stands behind every label and banner up to the end of its line, stripped of the banner's ornaments.
    static List<String> said(CatalogueRecord record) {
        var said = new ArrayList<String>();
        for (var written : record.fields()) {
            if (canHide(written.field()) && mentions(written.text())) {
                LABEL.matcher(written.text()).results().forEach(match -> said.add(behind(match, written.text())));
                if (written.field() != Field.USAGE_TERMS) {
                    BANNER.matcher(written.text()).results().forEach(match -> said.add(behind(match, written.text())));
                }
            }
        }
        return said;
    }

    private static String behind(MatchResult match, String text) {
        var words = ORNAMENTS.matcher(line(text, match.end())).replaceAll("");
        return words.startsWith(":") ? words.substring(1).strip() : words;
    }

    /// The rest of a line, as far as it can matter: a longer text is no date, and a line of nothing but labels is not read
    /// again from each of them.
    private static String line(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        int end = text.indexOf('\n', start, limit);
        return text.substring(start, end < 0 ? limit : end).strip();
    }

    private static Slot slot(CatalogueRecord record, int index) {
        var field = record.fields().get(index).field();
        long before = record.fields().subList(0, index).stream()
                .filter(written -> written.field() == field)
                .count();
        return new Slot(field, (int) before);
    }

    /// Copies of the field itself, and fields of other names for it, which stand among the extra fields.
    static List<FieldText> copies(CatalogueRecord record) {
        return record.fields().stream()
                .filter(written -> written.field() == Field.EXTRA && mentions(written.label()))
                .toList();
    }

    /// A heading is no text; "embargoed until" in the terms is a rule that says from when they may be used.
    private static boolean canHide(Field field) {
        return field != Field.EMBARGO && field != Field.RECORD_ID && !field.isMark();
    }

    /// Looks for the word alone before any pattern is tried: nearly no text has it.
    private static boolean mentions(String text) {
        return text.contains("mbargo") || text.contains("MBARGO");
    }

    private static void find(String text, Slot slot, List<Place> places) {
        var label = LABEL.matcher(text);
        if (label.find()) {
            places.add(place(text, slot, label));
            return;
        }
        var banner = BANNER.matcher(text);
        if (slot.field() != Field.USAGE_TERMS && banner.find()) {
            places.add(place(text, slot, banner));
        }
    }

    private static Place place(String text, Slot slot, Matcher match) {
        int lineEnd = text.indexOf('\n', match.end());
        var words = text.substring(match.start(), lineEnd < 0 ? text.length() : lineEnd);
        return new Place(slot, match.start(), match.end(), words.strip());
    }
}
