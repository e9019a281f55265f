package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reelkeeper.rights.RestrictionWords;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.RuleSource;

/// The bracket of a dateline that names who shot the material and, behind a dash, on what terms.
///
/// @param terms as typed; empty where there are none
record SourceGroup(List<String> sources, String terms, List<Rule> rules) {

    private static final String DASHES = "[-\\u2010-\\u2015\\u2212]";
    private static final Pattern DASH =
            Pattern.compile("[\\s\\p{Z}]+" + DASHES + "[\\s\\p{Z}]*|" + DASHES + "[\\s\\p{Z}]+");

    /// Reads the bracket of the source. Without a dash it holds names; if they speak of a restriction all the same, that
    /// is kept as words nobody has read.
    static SourceGroup of(String content, int block, RuleReader reader) {
        var dash = DASH.matcher(content);
        if (!dash.find()) {
            return new SourceGroup(names(content), "", unread(content, block));
        }
        var restriction = content.substring(dash.end()).strip();
        var rules = restriction.isEmpty() ? List.<Rule>of() : reader.read(restriction, RuleSource.SUMMARY);
        return new SourceGroup(
                names(content.substring(0, dash.start())),
                restriction,
                rules.stream().map(rule -> rule.inBlock(block)).toList());
    }

    /// What a text that should hold no terms says of a restriction, as words nobody has read.
    static List<Rule> unread(String text, int block) {
        return RestrictionWords.in(text)
                ? List.of(Rule.unread(RuleSource.SUMMARY, text).inBlock(block))
                : List.of();
    }

    /// Slashes inside brackets and between quotation marks belong to a name.
    private static List<String> names(String text) {
        var names = new ArrayList<String>();
        int depth = 0;
        boolean isQuoted = false;
        int start = 0;
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            isQuoted = character == '"' ? !isQuoted && text.indexOf('"', place + 1) > 0 : isQuoted;
            if (character == '/' && depth == 0 && !isQuoted) {
                names.add(text.substring(start, place));
                start = place + 1;
            }
        }
        names.add(text.substring(start));
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
