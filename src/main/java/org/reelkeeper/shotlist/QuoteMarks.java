package org.reelkeeper.shotlist;

import java.util.BitSet;

/// The quotation marks of a text that are open while it is read from its start. A straight mark opens or closes by what
/// stands on its sides.
final class QuoteMarks {

    static final int NONE = -1;

    private enum Kind {
        OPENS,
        CLOSES,
        EITHER
    }

    private final String text;
    private final int end;
    private final BitSet open = new BitSet();

    QuoteMarks(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /// Takes the mark at a place; gives the place of the mark that it closes.
    int take(int place) {
        int last = open.length() - 1;
        var kind = kind(place, last);
        if (kind == Kind.OPENS || (kind == Kind.EITHER && last < 0)) {
            open.set(place);
            return NONE;
        }
        if (last >= 0) {
            open.clear(last);
        }
        return last;
    }

    /// Forgets what is open: a quotation does not go over the start of a soundbite.
    void forget() {
        open.clear();
    }

    private Kind kind(int place, int last) {
        return switch (text.charAt(place)) {
            case '\u201e', '\u00ab' -> Kind.OPENS;
            case '\u201c' -> last >= 0 && text.charAt(last) == '\u201e' ? Kind.CLOSES : Kind.OPENS;
            case '\u201d', '\u00bb' -> Kind.CLOSES;
            default -> straight(place);
        };
    }

    private Kind straight(int place) {
        char before = place == 0 ? ' ' : text.charAt(place - 1);
        char behind = place + 1 < end ? text.charAt(place + 1) : ' ';
        boolean mayOpen = Chars.isSpace(before) || Chars.isDash(before) || "([/:".indexOf(before) >= 0;
        if (mayOpen == Chars.isSpace(behind)) {
            return mayOpen || Character.isLetterOrDigit(behind) ? Kind.EITHER : Kind.CLOSES;
        }
        return mayOpen ? Kind.OPENS : Kind.CLOSES;
    }
}
