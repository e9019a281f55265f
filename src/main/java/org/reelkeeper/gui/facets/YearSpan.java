package org.reelkeeper.gui.facets;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelkeeper.query.FacetCounts.Count;

/// From one year through another.
///
/// @param first not after the last
record YearSpan(int first, int last) {

    private static final int LONGEST = 300; // a longer one comes of slips, and would ask for too many years
    private static final int LEAST_WHOLE = 3;

    static YearSpan of(int one, int other) {
        return new YearSpan(Math.min(one, other), Math.max(one, other));
    }

    /// From the first year that is counted through the last.
    static YearSpan of(List<Count> counts) {
        var years = counts.stream().map(Count::value).filter(YearSpan::isYear).mapToInt(Integer::parseInt);
        var all = years.summaryStatistics();
        return all.getCount() == 0 ? new YearSpan(0, -1) : new YearSpan(all.getMin(), all.getMax());
    }

    static boolean isYear(String text) {
        return text.length() == 4 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /// Whether these, in order, are all the years of a span worth naming as one.
    static boolean isWhole(List<String> years) {
        return years.size() >= LEAST_WHOLE
                && years.stream().allMatch(YearSpan::isYear)
                && Integer.parseInt(years.getLast()) - Integer.parseInt(years.getFirst()) == years.size() - 1;
    }

    boolean isEmpty() {
        return last < first;
    }

    boolean contains(int year) {
        return first <= year && year <= last;
    }

    int length() {
        return last - first + 1;
    }

    /// All years of it; of a very long one those that are counted.
    Set<String> years(List<Count> counts) {
        return length() <= LONGEST
                ? IntStream.rangeClosed(first, last).mapToObj("%04d"::formatted).collect(Collectors.toSet())
                : counts.stream()
                        .map(Count::value)
                        .filter(value -> isYear(value) && contains(Integer.parseInt(value)))
                        .collect(Collectors.toSet());
    }
}
