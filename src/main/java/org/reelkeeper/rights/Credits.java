package org.reelkeeper.rights;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reelkeeper.rights.Meaning.Party;
import org.reelkeeper.rights.Meaning.Place;
import org.reelkeeper.rights.Meaning.Quoted;
import org.reelkeeper.rights.Meaning.Unknown;

/// The text of a credit over the marks that end other statements.
final class Credits {

    private static final Pattern NEAR = Pattern.compile("[\\s\\p{Z},/()\\[\\]+&–—-]*");

    private Credits() {}

    /// A duty to credit with the words of the next clause as the rest of its text; empty when they do not belong to it.
    /// A name that may as well be the next element of a list leaves it uncertain.
    static Optional<Rule> extended(Rule last, String text, int start, int end, ClauseWords words) {
        boolean isCredit = last.kind() == Kind.DUTY
                && last.action() == Action.CREDIT
                && !last.credit().text().isEmpty();
        int next = words.clause().start();
        if (!isCredit || !NEAR.matcher(text.substring(end, next)).matches() || !areNames(words)) {
            return Optional.empty();
        }
        int behind = closed(text, next, words.clause().end());
        var raw = text.substring(start, behind);
        int from = raw.indexOf(last.credit().text());
        if (from < 0) {
            return Optional.empty(); // something else stands between
        }
        boolean isCertain = words.tags().stream().anyMatch(tag -> tag.meaning() instanceof Unknown);
        return Optional.of(last.withRaw(raw)
                .withCredit(new Credit(raw.substring(from), last.credit().placement()))
                .withResolved(last.resolved() && isCertain));
    }

    private static boolean areNames(ClauseWords words) {
        return !words.isGuess()
                && words.tags().stream().allMatch(tag -> switch (tag.meaning()) {
                    case Unknown _, Party _, Place _, Quoted _, Meaning.People _, Meaning.Figure _ -> true;
                    default -> false;
                });
    }

    /// A bracket that is opened within the text is closed within it.
    private static int closed(String text, int from, int end) {
        boolean isOpen = from > 0 && text.substring(0, from).stripTrailing().endsWith("(");
        return isOpen && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }
}
