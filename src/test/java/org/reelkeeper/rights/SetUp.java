package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Specimen;

/// A record's standing out of a few words, as the table of questions has them: the text of its terms, and what else it has,
/// such as `held; block NO ACCESS JAPAN; dated June 2007`.
record SetUp(String terms, List<String> further) {

    private static final RuleReader READER = Authorities.standard().restrictions();
    private static final HolderReader HOLDER = new HolderReader(READER);

    SetUp {
        further = List.copyOf(further);
    }

    static SetUp of(String terms, String further) {
        return new SetUp(terms, words(further));
    }

    static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("; ?"));
    }

    SetUp withTerms(String newTerms) {
        return new SetUp(newTerms, further);
    }

    SetUp and(String word) {
        var more = new ArrayList<>(further);
        more.add(word);
        return new SetUp(terms, more);
    }

    RightsStanding standing() {
        var stated = UsageTerms.of(Specimen.ferry(Field.USAGE_TERMS, terms), READER);
        var rules = new ArrayList<>(stated.rules());
        var publication = Publication.USABLE;
        var embargo = EmbargoState.NONE;
        var date = "26th June 2007";
        int block = 0;
        for (var word : further) {
            switch (word.split(" ")[0]) {
                case "holder" -> rules.addAll(HOLDER.read(rest(word), RuleSource.HOLDER));
                case "block" -> rules.addAll(blockRules(rest(word), ++block));
                case "withheld", "withdrawn" ->
                    publication = Publication.ofKey(word).orElseThrow();
                case "dated" -> date = rest(word);
                default -> embargo = EmbargoState.ofKey(word).orElseThrow();
            }
        }
        return new RightsStanding(publication, embargo, stated.state(), rules, DateText.read(date));
    }

    private static List<Rule> blockRules(String text, int block) {
        return READER.read(text, RuleSource.SUMMARY).stream()
                .map(rule -> rule.inBlock(block))
                .toList();
    }

    static String rest(String word) {
        return word.substring(word.indexOf(' ') + 1);
    }
}
