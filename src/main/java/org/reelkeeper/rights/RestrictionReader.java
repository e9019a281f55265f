package org.reelkeeper.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads restriction statements: a small grammar over the authority lists. Clause by clause; elements of a list go on
/// with the statement before them, a prefix such as `Digital:` holds until the next one, and what is not understood stays
/// as an unresolved note with its words.
///
/// Source of the rules of reading: `domain.md` 5.2 and `contract.md` 3.
public final class RestrictionReader implements RuleReader {

    /// Another one reads some texts otherwise, so that what was read before has to be read again.
    public static final String EDITION = "2";

    private static final int LONGEST = 20_000;

    private static final int MOST_KEPT = 4_096;
    private static final int LONGEST_KEPT = 400;

    private final Lexicon lexicon;

    /// What was read lately: an archive writes the same few statements again and again.
    private final Map<Statements, List<Rule>> lately = new ConcurrentHashMap<>();

    private record Statements(String text, RuleSource source) {}

    RestrictionReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Rule> read(String text, RuleSource source) {
        if (text.length() > LONGEST_KEPT) {
            return readAnew(text, source);
        }
        var statements = new Statements(text, source);
        var known = lately.get(statements);
        if (known != null) {
            return known;
        }
        var rules = readAnew(text, source);
        if (lately.size() >= MOST_KEPT) {
            lately.clear();
        }
        lately.put(statements, rules);
        return rules;
    }

    /// Whether a text states that there is no restriction, and nothing else. What staff add to the lists has no part in it.
    public static boolean isNone(String text) {
        return Authorities.standard().restrictions().read(text, RuleSource.USAGE_TERMS).stream()
                .allMatch(rule -> rule.kind() == Kind.NONE_STATED && rule.resolved());
    }

    private List<Rule> readAnew(String text, RuleSource source) {
        if (text.length() > LONGEST) {
            return List.of(Rule.unread(source, text));
        }
        var reading = new Reading(text, source);
        var clauses = Prefixes.of(ClauseReader.clauses(text), lexicon);
        clauses.forEach(reading::take);
        var rules = reading.end();
        return rules.isEmpty() ? List.of(Rule.unread(source, text)) : List.copyOf(Stated.checked(rules, clauses));
    }

    /// One text being read.
    private final class Reading {

        private final String text;
        private final RuleSource source;
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Statement> list = Optional.empty();
        private final List<ClauseWords> waiting = new ArrayList<>();
        private Clause first = Clause.NONE;
        private int start;
        private int end;

        Reading(String text, RuleSource source) {
            this.text = text;
            this.source = source;
        }

        void take(Prefixes.Prefixed prefixed) {
            var clause = prefixed.clause();
            var words = ClauseWords.of(clause, prefixed.plain(source), lexicon);
            if (words.isEmpty() && !hasText(clause)) {
                return;
            }
            if (clause.continues() && (goesOnWithList(words) || goesOnWithAct(prefixed))) {
                end = clause.end();
                return;
            }
            var outcome = Form.first(words).or(() -> limitAgain(words));
            if (outcome.isEmpty() && (goesOnWithCredit(words) || waits(words))) {
                end = clause.end();
                return;
            }
            endList();
            if (waiting.isEmpty() || !takesWaiting(outcome, words)) {
                flush();
                start = clause.start();
            }
            end = clause.end();
            outcome.ifPresentOrElse(found -> begin(found, words), () -> addUnread(words));
        }

        private void addUnread(ClauseWords words) {
            rules.add(Rule.unread(source, words.clause().raw())
                    .withScope(words.plain().scope()));
        }

        /// "Japan, South Korea out": names wait for the statement that they may be of.
        private boolean waits(ClauseWords words) {
            boolean areNames = !words.isEmpty() && words.tags().stream().allMatch(Statement::isNamed);
            boolean isApart = !waiting.isEmpty() && !words.clause().continues();
            if (!areNames || isApart || words.plain().scope() == Scope.PART) {
                return false;
            }
            endList();
            if (waiting.isEmpty()) {
                start = words.clause().start();
            }
            waiting.add(words);
            return true;
        }

        private boolean takesWaiting(Optional<Outcome> outcome, ClauseWords words) {
            var statement = outcome.flatMap(Outcome::list)
                    .filter(found -> words.clause().continues()
                            && (found.isBare()
                                    || words.tags().getLast().is(Sense.OUT)
                                    || words.tags().getLast().is(Sense.ONLY)));
            statement.ifPresent(found -> {
                waiting.forEach(names -> found.add(names.tags(), names));
                waiting.clear();
            });
            return statement.isPresent();
        }

        /// Names that no statement came for.
        private void flush() {
            waiting.forEach(this::addUnread);
            waiting.clear();
        }

        private static boolean hasText(Clause clause) {
            return clause.tokens().stream()
                    .anyMatch(token -> Character.isLetterOrDigit(token.word().codePointAt(0)));
        }

        /// A misspelt keyword makes all that was read a suggestion.
        private void begin(Outcome outcome, ClauseWords words) {
            outcome.rules().stream()
                    .map(rule -> words.isGuess() ? rule.withResolved(false) : rule)
                    .forEach(this::add);
            list = outcome.list();
            first = words.clause();
            if (words.isGuess()) {
                list.ifPresent(Statement::doubt);
            }
        }

        /// "Contains music, clear rights before use" is one duty in two clauses.
        private void add(Rule rule) {
            if (rules.stream().anyMatch(known -> saysTheSame(known, rule))) {
                return; // what is said twice counts once
            }
            boolean isAgain = !rules.isEmpty()
                    && rule.action() == Action.CLEAR
                    && rule.withRaw("")
                            .withResolved(true)
                            .equals(rules.getLast().withRaw("").withResolved(true));
            if (isAgain) {
                int from = text.lastIndexOf(rules.getLast().raw(), start);
                rules.set(rules.size() - 1, rule.withRaw(text.substring(from, end)));
            } else {
                rules.add(rule);
            }
        }

        /// Of what is not understood the words are all there is.
        private static boolean saysTheSame(Rule known, Rule rule) {
            boolean isByWords = rule.kind() == Kind.NOTE || rule.kind() == Kind.POINTER;
            return isByWords ? known.equals(rule) : known.withRaw("").equals(rule.withRaw(""));
        }

        private boolean goesOnWithList(ClauseWords words) {
            if (list.isEmpty()) {
                return false;
            }
            if (words.isEmpty() && words.plain().scope() == Scope.PART) {
                list.get().part();
                return true;
            }
            boolean isExcept = !words.isEmpty() && words.tags().getFirst().is(Sense.EXCEPT);
            return isExcept
                    ? list.get().except(words.tags().subList(1, words.tags().size()), words)
                    : list.get().add(words.tags(), words);
        }

        /// "No use/archive after 30 days": the time is for both.
        private boolean goesOnWithAct(Prefixes.Prefixed prefixed) {
            if (list.isEmpty() || !list.get().isBare()) {
                return false;
            }
            var both = ClauseWords.of(first.with(prefixed.clause()), prefixed.plain(source), lexicon);
            var outcome = Form.first(both).filter(found -> found.list().isEmpty());
            outcome.ifPresent(found -> begin(found, both));
            return outcome.isPresent();
        }

        /// "Max 60 seconds per match, 90 seconds per day": the second is a limit because the first is one.
        private Optional<Outcome> limitAgain(ClauseWords words) {
            boolean isAfterLimit = words.clause().continues()
                    && !rules.isEmpty()
                    && rules.getLast().kind() == Kind.LIMIT;
            return isAfterLimit ? AmountForms.again(words) : Optional.empty();
        }

        /// Names behind a credit belong to its text, as in "Must courtesy Town Hall, Lima".
        private boolean goesOnWithCredit(ClauseWords words) {
            if (rules.isEmpty() || list.isPresent()) {
                return false;
            }
            var last = rules.getLast();
            var extended = Credits.extended(last, text, start, end, words);
            extended.ifPresent(rule -> rules.set(rules.size() - 1, rule));
            return extended.isPresent();
        }

        private void endList() {
            list.ifPresent(
                    statement -> statement.rules(text.substring(start, end)).forEach(this::add));
            list = Optional.empty();
        }

        List<Rule> end() {
            endList();
            flush();
            return rules;
        }
    }
}
