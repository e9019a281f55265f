package org.reelkeeper.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.StatementValue;
import org.reelkeeper.rights.HolderReader;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.shotlist.Shotlist;

/// How a statement is read: by the program, and by a person in the first record that has it. Any thread.
final class StatementReading {

    private final Records records;
    private final Settings settings;

    StatementReading(Records records, Settings settings) {
        this.records = records;
        this.settings = settings;
    }

    List<Rule> asWritten(RuleSource source, String text) {
        return source == RuleSource.SUMMARY
                ? inShotlist(text)
                : source == RuleSource.HOLDER ? names().read(text, source) : terms().read(text, source);
    }

    /// Names may stand in a bracket of the shot list, and none behind its dash: where that makes a difference, a record
    /// tells.
    private List<Rule> inShotlist(String text) {
        var strict = terms().read(text, RuleSource.SUMMARY);
        return strict.equals(names().read(text, RuleSource.SUMMARY))
                ? strict
                : first(RuleSource.SUMMARY, false, text)
                        .map(record -> inShotlist(record, text))
                        .orElse(strict);
    }

    private List<Rule> inShotlist(CatalogueRecord record, String text) {
        return Shotlist.statements(record.text(Field.SUMMARY), terms()).stream()
                .filter(statement -> statement.text().equals(text))
                .flatMap(statement -> statement.rules().stream())
                .map(rule -> rule.inBlock(0))
                .distinct()
                .toList();
    }

    private RuleReader terms() {
        return settings.authorities().restrictions();
    }

    private HolderReader names() {
        return settings.authorities().names();
    }

    /// In the first record that a person has read it in.
    List<Rule> byPerson(RuleSource source, String text) {
        return first(source, true, text).map(PersonRules::of).stream()
                .flatMap(person -> source == RuleSource.USAGE_TERMS
                        ? person.rules().stream()
                        : person.rulesOf(source, text).stream().flatMap(List::stream))
                .toList();
    }

    private Optional<CatalogueRecord> first(RuleSource source, boolean confirmed, String text) {
        var value = new StatementValue(source, confirmed, text).value();
        var query = RecordQuery.all().picking(new Pick(Facet.STATEMENT, Set.of(value), false));
        return Stream.of(records.keys(query, () -> false))
                .filter(keys -> keys.length > 0)
                .flatMap(keys -> records.record(keys[0]).stream())
                .findFirst();
    }
}
