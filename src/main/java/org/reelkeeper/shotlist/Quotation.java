package org.reelkeeper.shotlist;

/// What somebody says in a text, without its quotation marks; to the end where they are not closed.
final class Quotation {

    private Quotation() {}

    /// The quotation that begins behind a place, and behind the colon and the brackets that may stand there.
    static String behind(String text, int from) {
        int colon = text.indexOf(':', from);
        int place = colon >= 0 && colon < firstMark(text, from) ? colon + 1 : from;
        for (var aside = Bracket.next(text, place); aside.isPresent(); aside = Bracket.next(text, place)) {
            place = aside.get().end();
        }
        var rest = Stretch.stripped(text, place, text.length());
        boolean isMarked = rest.start() < rest.end() && Chars.isQuote(text.charAt(rest.start()));
        return isMarked ? marked(text, rest.start()) : rest.in(text);
    }

    /// The place of the first quotation mark from a place on; the end of the text where there is none.
    static int firstMark(String text, int from) {
        int place = from;
        while (place < text.length() && !Chars.isQuote(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static String marked(String text, int mark) {
        var marks = new QuoteMarks(text, text.length());
        int close = text.length();
        int last = mark;
        int behind = 0;
        for (int place = mark; place < text.length(); place = firstMark(text, place + 1)) {
            if (close < text.length()) {
                behind++;
            } else if (marks.take(place) == mark) {
                close = place;
            }
            last = place;
        }
        boolean isPaired = behind % 2 == 0; // else one of them closes it, as behind a figure in inches
        return Stretch.stripped(text, mark + 1, isPaired ? close : last).in(text);
    }
}
