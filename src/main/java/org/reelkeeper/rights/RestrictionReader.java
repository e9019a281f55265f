package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelkeeper.rights.Meaning.Channel;

/// Reads restriction statements: a small grammar over the authority lists. Clause by clause; elements of a list go on
/// with the statement before them, a prefix such as `Digital:` holds until the next one, and what is not understood stays
/// as an unresolved note with its words.
public final class RestrictionReader implements RuleReader {

    @Override
    public List<Rule> read(String text, RuleSource source) {
        var reading = new Reading(source);
        ClauseReader.clauses(text).forEach(reading::take);
        reading.endList();
        return reading.rules.isEmpty() ? List.of(Rule.unread(source, text)) : reading.rules;
    }

    /// One text being read.
    private static final class Reading {

        private final RuleSource source;
        private final List<Rule> rules = new ArrayList<>();
        private List<Medium> prefix = List.of();
        private Optional<Statement> list = Optional.empty();
        private String text = "";
        private int listStart;
        private int listEnd;

        Reading(RuleSource source) {
            this.source = source;
        }

        void take(Clause whole) {
            text = whole.text();
            var clause = withoutPrefix(whole);
            if (clause.isEmpty()) {
                return;
            }
            var reading = new ClauseReading(clause.get(), plain());
            if (clause.get().continues() && list.isPresent() && reading.isListElement()) {
                reading.tags().forEach(list.get()::name);
                listEnd = clause.get().end();
                return;
            }
            var outcome = reading.read();
            if (outcome.isEmpty() && clause.get().continues() && list.isPresent()) {
                list.get().addUnknown(clause.get().raw());
                listEnd = clause.get().end();
                return;
            }
            endList();
            outcome.ifPresentOrElse(
                    found -> begin(found, clause.get()),
                    () -> rules.add(Rule.unread(source, clause.get().raw())));
        }

        private void begin(ClauseReading.Outcome outcome, Clause clause) {
            rules.addAll(outcome.rules());
            list = outcome.list();
            listStart = clause.start();
            listEnd = clause.end();
        }

        void endList() {
            list.ifPresent(statement -> rules.addAll(statement.rules(text.substring(listStart, listEnd))));
            list = Optional.empty();
        }

        private Rule plain() {
            return Rule.of(Kind.NOTE, source, "").withTargets(Targets.NONE.withMedia(prefix));
        }

        /// What stands behind the prefix that a clause begins with; empty when that is all it is.
        private Optional<Clause> withoutPrefix(Clause clause) {
            int colon = clause.tokens().stream().map(Token::word).toList().indexOf(":");
            if (colon <= 0) {
                return Optional.of(clause);
            }
            var before = Lexicon.standard()
                    .tags(new Clause(clause.text(), clause.tokens().subList(0, colon), false));
            if (before.size() != 1 || !(before.getFirst().meaning() instanceof Channel(var medium))) {
                return Optional.of(clause);
            }
            endList();
            prefix = List.of(medium);
            return colon + 1 < clause.size()
                    ? Optional.of(
                            new Clause(clause.text(), clause.from(colon + 1).tokens(), false))
                    : Optional.empty();
        }
    }
}
