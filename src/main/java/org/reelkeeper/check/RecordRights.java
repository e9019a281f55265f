package org.reelkeeper.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Publication;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.rights.RightsStanding;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.UsageTerms;
import org.reelkeeper.shotlist.BlockStatement;
import org.reelkeeper.shotlist.Shotlist;

/// All that a record says of its rights, wherever it says so. All of it counts, by union.
///
/// @param holder rules that stand in the field of the copyright holder
/// @param source rules that stand in the field of the source, which should hold a name alone
/// @param blocks what stands behind the sources of the shot list
public record RecordRights(UsageTerms terms, List<Rule> holder, List<Rule> source, List<BlockStatement> blocks) {

    public RecordRights {
        holder = List.copyOf(holder);
        source = List.copyOf(source);
        blocks = List.copyOf(blocks);
    }

    public static RecordRights of(CatalogueRecord record, Authorities authorities) {
        var names = authorities.names();
        var person = PersonRules.of(record);
        var holder = record.text(Field.COPYRIGHT_HOLDER);
        return new RecordRights(
                UsageTerms.of(record, authorities.restrictions()),
                person.rulesOf(RuleSource.HOLDER, holder).orElseGet(() -> names.read(holder, RuleSource.HOLDER)),
                names.read(record.text(Field.SOURCE), RuleSource.HOLDER),
                blocks(record, person, authorities.restrictions()));
    }

    private static List<BlockStatement> blocks(CatalogueRecord record, PersonRules person, RuleReader reader) {
        return Shotlist.statements(record.text(Field.SUMMARY), reader).stream()
                .map(statement -> person.rulesOf(RuleSource.SUMMARY, statement.text())
                        .map(statement::read)
                        .orElse(statement))
                .toList();
    }

    /// Without what stands elsewhere than in the usage terms.
    public RecordRights termsAlone() {
        return new RecordRights(terms, List.of(), List.of(), List.of());
    }

    /// Of the blocks, in their order.
    public Stream<Rule> blockRules() {
        return blocks.stream().flatMap(block -> block.rules().stream());
    }

    /// Every rule, those of the usage terms first.
    public List<Rule> all() {
        return Stream.concat(aside().stream(), blockRules()).toList();
    }

    /// Every rule but those of the blocks.
    public List<Rule> aside() {
        var rules = new ArrayList<>(terms.rules());
        rules.addAll(holder);
        rules.addAll(source);
        return rules;
    }

    /// The strictest of all.
    public RightsLight light() {
        return RightsLight.of(terms.state(), all());
    }

    /// What a licence answer depends on.
    ///
    /// @param inherited rules that hold for the record and are not written in it
    public RightsStanding standing(
            CatalogueRecord record, EmbargoState embargo, DateReading date, List<Rule> inherited) {
        var rules = new ArrayList<>(all());
        rules.addAll(inherited);
        return new RightsStanding(Publication.of(record), embargo, terms.state(), rules, date);
    }
}
