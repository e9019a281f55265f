package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.rights.RestrictionWords;

/// The text of a block cut into shots, at numbers and where somebody speaks, and nowhere else. Numbers inside brackets
/// and quotations are none, and neither are those that do not go on where the last one was.
final class ShotCutter {

    private static final int LONGEST_ASIDE = 300;

    private final String text;
    private final int start;
    private final int end;
    private final int earlier;
    private final QuoteMarks quotes;
    private final List<Cut> cuts = new ArrayList<>();
    private final List<Shot> shots = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();

    /// A place where a shot may begin.
    ///
    /// @param from where its text begins
    /// @param number 0 where somebody speaks
    /// @param isFirstOfLine whether nothing else can stand there
    private record Cut(int start, int from, int number, boolean isFirstOfLine) {

        boolean isSoundbite() {
            return number == 0;
        }
    }

    private ShotCutter(String text, int start, int end, int earlier) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.earlier = earlier;
        this.quotes = new QuoteMarks(text, end);
    }

    /// Cuts what stands between two places of a text.
    ///
    /// @param earlier number of the last shot before them; 0 where none has one
    static ShotCutter between(String text, int start, int end, int earlier) {
        var cutter = new ShotCutter(text, start, end, earlier);
        cutter.findCuts();
        cutter.cut();
        return cutter;
    }

    List<Shot> shots() {
        return shots;
    }

    /// What brackets among the shots say in the words of restrictions, behind a dash.
    List<String> terms() {
        return terms;
    }

    private void findCuts() {
        int place = start;
        while (place < end) {
            char character = text.charAt(place);
            if (character == '(') {
                place = takeBracket(place);
            } else if (Chars.isDigit(character)) {
                place = takeNumber(place);
            } else if (character == 'S' || character == 's') {
                place = takeWord(place);
            } else {
                if (Chars.isQuote(character)) {
                    takeQuote(place);
                }
                place++;
            }
        }
    }

    private int takeBracket(int place) {
        var mark = SoundbiteMark.at(text, place, end);
        if (mark.isPresent()) {
            return takeSoundbite(place, mark.get());
        }
        int behind = Bracket.closing(text, place, Math.min(end, place + LONGEST_ASIDE));
        if (behind == 0) {
            return place + 1;
        }
        addTerms(text.substring(place + 1, behind - 1));
        return behind;
    }

    private void addTerms(String aside) {
        boolean hasDash = aside.chars().anyMatch(each -> Chars.isDash((char) each));
        if (hasDash && RestrictionWords.in(aside)) {
            terms.add(aside);
        }
    }

    private int takeWord(int place) {
        var mark = SoundbiteMark.at(text, place, end);
        return mark.isPresent() ? takeSoundbite(place, mark.get()) : place + 1;
    }

    private int takeSoundbite(int place, SoundbiteMark mark) {
        quotes.forget();
        cuts.add(new Cut(place, place, 0, false));
        return mark.end();
    }

    private int takeNumber(int place) {
        var behind = ShotNumber.at(text, place, end);
        if (behind.isPresent()) {
            int number = ShotNumber.value(text, place, behind.getAsInt());
            if (number > 0) {
                cuts.add(new Cut(place, behind.getAsInt(), number, isFirstOfLine(place)));
            }
            return behind.getAsInt();
        }
        int next = place + 1;
        while (next < end && Chars.isDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean isFirstOfLine(int place) {
        int before = place - 1;
        while (before >= start && Chars.isSpace(text.charAt(before)) && !Chars.isLineEnd(text.charAt(before))) {
            before--;
        }
        return before < start || Chars.isLineEnd(text.charAt(before));
    }

    /// What stands in a quotation that is closed was said, numbers too.
    private void takeQuote(int place) {
        int opened = quotes.take(place);
        if (opened != QuoteMarks.NONE) {
            while (!cuts.isEmpty()
                    && cuts.getLast().start() > opened
                    && !cuts.getLast().isSoundbite()) {
                cuts.removeLast();
            }
        }
    }

    private void cut() {
        int number = 0;
        int from = start;
        for (var cut : cuts) {
            if (cut.isSoundbite() || follows(cut, number)) {
                addShot(from, cut.start(), cut.isSoundbite() ? 0 : number, number);
                from = cut.from();
                number = cut.isSoundbite() ? number : cut.number();
            }
        }
        addShot(from, end, number, number);
    }

    private boolean follows(Cut cut, int last) {
        if (last > 0) {
            return cut.number() == last + 1 || (cut.isFirstOfLine() && cut.number() >= last);
        }
        return cut.isFirstOfLine() || cut.number() == 1 || cut.number() == earlier + 1;
    }

    /// @param empty the number of the shot if it is one without a text; 0 when it is none then
    private void addShot(int from, int to, int empty, int number) {
        var stretch = Stretch.stripped(text, from, to);
        if (stretch.start() < stretch.end()) {
            var mark = SoundbiteMark.at(text, stretch.start(), to);
            var words = stretch.in(text);
            shots.add(
                    mark.isPresent()
                            ? SoundbiteText.read(stretch, number, words, mark.get())
                            : new Shot.Picture(stretch, number, words));
        } else if (empty > 0) {
            int place = Math.min(from + 1, to); // behind the space after the number
            shots.add(new Shot.Picture(new Stretch(place, place), number, ""));
        }
    }
}
