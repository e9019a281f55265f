package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reelkeeper.rights.HolderReader;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.RuleSource;

/// The bracket of a dateline that names who shot the material and, behind a dash, on what terms.
///
/// @param terms as typed behind a dash; empty where there are none
/// @param statement what the rules were read from: the terms, or all of the bracket where it has no dash
record SourceGroup(List<String> sources, String terms, String statement, List<Rule> rules) {

    private static final String DASHES = "[-\\u2010-\\u2015\\u2212]";
    private static final Pattern DASH =
            Pattern.compile("[\\s\\p{Z}]+" + DASHES + "[\\s\\p{Z}]*|" + DASHES + "[\\s\\p{Z}]+");

    /// Reads the bracket of the source. Without a dash it holds names; if they speak of a restriction all the same, that
    /// counts too.
    static SourceGroup of(String content, int block, RuleReader reader) {
        var dash = DASH.matcher(content);
        if (!dash.find()) {
            return new SourceGroup(
                    names(content),
                    "",
                    content,
                    placed(new HolderReader(reader).read(content, RuleSource.SUMMARY), block));
        }
        var restriction = content.substring(dash.end()).strip();
        var rules = restriction.isEmpty() ? List.<Rule>of() : reader.read(restriction, RuleSource.SUMMARY);
        return new SourceGroup(
                names(content.substring(0, dash.start())), restriction, restriction, placed(rules, block));
    }

    private static List<Rule> placed(List<Rule> rules, int block) {
        return rules.stream().map(rule -> rule.inBlock(block)).toList();
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
