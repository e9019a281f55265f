package org.reelkeeper.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Two texts compared word by word: what both have, what only the first has, what only the second has.
public final class WordMarks {

    /// Whose a stretch of text is.
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /// A stretch of text and its mark.
    public record Stretch(Mark mark, String text) {}

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
    /// Beyond this many comparisons the middle of two texts is shown as replaced in whole.
    private static final long LIMIT = 1_000_000;

    private final List<Stretch> stretches = new ArrayList<>();

    private WordMarks() {}

    public static List<Stretch> between(String before, String after) {
        var marks = new WordMarks();
        marks.compare(words(before), words(after));
        return List.copyOf(marks.stretches);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare(List<String> before, List<String> after) {
        int head = commonHead(before, after);
        int tail = commonHead(
                before.subList(head, before.size()).reversed(),
                after.subList(head, after.size()).reversed());
        before.subList(0, head).forEach(word -> add(Mark.SAME, word));
        compareMiddle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        before.subList(before.size() - tail, before.size()).forEach(word -> add(Mark.SAME, word));
    }

    private static int commonHead(List<String> before, List<String> after) {
        int limit = Math.min(before.size(), after.size());
        int head = 0;
        while (head < limit && before.get(head).equals(after.get(head))) {
            head++;
        }
        return head;
    }

    private void compareMiddle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > LIMIT) {
            before.forEach(word -> add(Mark.REMOVED, word));
            after.forEach(word -> add(Mark.ADDED, word));
        } else {
            walk(before, after, longestCommon(before, after));
        }
    }

    private void walk(List<String> before, List<String> after, int[][] common) {
        int left = 0;
        int right = 0;
        while (left < before.size() || right < after.size()) {
            if (left < before.size() && right < after.size() && before.get(left).equals(after.get(right))) {
                add(Mark.SAME, before.get(left++));
                right++;
            } else if (right == after.size()
                    || (left < before.size() && common[left + 1][right] >= common[left][right + 1])) {
                add(Mark.REMOVED, before.get(left++));
            } else {
                add(Mark.ADDED, after.get(right++));
            }
        }
    }

    private static int[][] longestCommon(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int left = before.size() - 1; left >= 0; left--) {
            for (int right = after.size() - 1; right >= 0; right--) {
                common[left][right] = before.get(left).equals(after.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private void add(Mark mark, String text) {
        if (!stretches.isEmpty() && stretches.getLast().mark() == mark) {
            stretches.set(
                    stretches.size() - 1, new Stretch(mark, stretches.getLast().text() + text));
        } else {
            stretches.add(new Stretch(mark, text));
        }
    }
}
