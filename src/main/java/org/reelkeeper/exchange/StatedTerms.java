package org.reelkeeper.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleJson;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.TermsState;
import org.reelkeeper.rights.UsageTerms;
import tools.jackson.databind.JsonNode;

/// What a file states of usage terms beside their text, as a person's rules that restrict no less.
///
/// Why so: a rule that somebody made is taken as it is. One that was read from a text is read again, and where this
/// program does not read the same, it is kept among the others; but then nobody here has compared it with the text, so
/// the terms need reading. So they do when less would be known of them here than the file states.
final class StatedTerms {

    /// Stands for the text that the rules were read from where the file does not show it, and is no text of a record.
    private static final String NOT_SHOWN = "(not shown in the loaded file)";

    private final RuleReader reader;
    private final CatalogueRecord texts;
    private final String raw;
    private final String word;
    private final List<Rule> kept = new ArrayList<>();
    private boolean hasReadRules;

    private StatedTerms(JsonNode value, CatalogueRecord texts, RuleReader reader) {
        this.reader = reader;
        this.texts = texts;
        this.raw = texts.text(Field.USAGE_TERMS);
        var state = value.path("state");
        this.word = state.isNull()
                ? ""
                : state.asString(state.isMissingNode() ? "" : state.toString())
                        .strip()
                        .toLowerCase(Locale.ROOT);
        take(value.path("rules"));
    }

    /// The rules; nothing when the text says all that is stated.
    ///
    /// @param value the object of the canonical JSON, or as much of it as there is
    /// @param texts the record without any rules
    static Optional<PersonRules> rules(JsonNode value, CatalogueRecord texts, RuleReader reader) {
        return new StatedTerms(value, texts, reader).rules();
    }

    private void take(JsonNode rules) {
        if (rules.isArray()) {
            var written = UsageTerms.of(texts, reader).rules();
            rules.forEach(rule -> take(rule, written));
        } else if (!rules.isMissingNode()
                && !rules.isNull()
                && !rules.asString("?").isBlank()) {
            kept.add(Rule.unread(RuleSource.PERSON, rules.asString(rules.toString())));
        }
    }

    private void take(JsonNode node, List<Rule> written) {
        var rule = RuleJson.read(node);
        boolean isByPerson = node.path("source").asString("person").equals("person");
        hasReadRules |= !isByPerson;
        if (isByPerson || !written.contains(rule)) {
            kept.add(rule);
        }
    }

    private Optional<PersonRules> rules() {
        if (kept.isEmpty()) {
            return isLessThanStated(UsageTerms.of(texts, reader).state())
                    ? Optional.of(new PersonRules(NOT_SHOWN, List.of(needsReading())))
                    : Optional.empty();
        }
        var read = new PersonRules(raw, kept);
        var record = texts.with(Slot.of(Field.RULES), FieldText.added(Field.RULES, "", read.text()));
        boolean isWhole =
                !hasReadRules && !isLessThanStated(UsageTerms.of(record, reader).state());
        return Optional.of(isWhole ? read : new PersonRules(NOT_SHOWN, kept));
    }

    private Rule needsReading() {
        return Rule.unread(RuleSource.PERSON, "\"" + word + "\", as the loaded file states it");
    }

    private boolean isLessThanStated(TermsState here) {
        return !word.isEmpty()
                && closedness(here) < closedness(TermsState.ofKey(word).orElse(TermsState.UNCLEAR));
    }

    /// How far a state is from letting anybody use the record; a word that nobody knows is as far as can be.
    private static int closedness(TermsState state) {
        return switch (state) {
            case NONE_STATED -> 0;
            case RULES -> 1;
            case EMPTY -> 2;
            case UNCLEAR -> 3;
        };
    }
}
