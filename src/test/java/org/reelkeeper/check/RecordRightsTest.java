package org.reelkeeper.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Specimen;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Licensing;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;
import org.reelkeeper.rights.TermsState;
import org.reelkeeper.rights.Verdict;

class RecordRightsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final String TWO_BLOCKS =
            "(AB1) OSLO, NORWAY (MAY 4, 2005) (REUTERS - ACCESS ALL) 1. FERRY (AB2) BERGEN, NORWAY (MAY 5, 2005)"
                    + " (NORDFILM - NO ACCESS NORWAY / No resale) 2. QUAY";

    @Test
    void whatStandsInAllPlacesCountsTogether() {
        var record = Specimen.ferry(Field.USAGE_TERMS, "No access Japan");
        record = Specimen.with(record, Field.COPYRIGHT_HOLDER, "ARCHIVE RESTRICTED");
        record = Specimen.and(record, Specimen.written(Field.SOURCE, "Source", "NORDFILM - NO ACCESS CHINA"));
        record = Specimen.with(record, Field.SUMMARY, TWO_BLOCKS);

        var rights = RecordRights.of(record, Authorities.standard());

        assertEquals(List.of("No access Japan"), raws(rights.terms().rules()));
        assertEquals(List.of("ARCHIVE RESTRICTED"), raws(rights.holder()));
        assertEquals(List.of("NO ACCESS CHINA"), raws(rights.source()));
        assertEquals(
                List.of("ACCESS ALL", "NO ACCESS NORWAY", "No resale"),
                raws(rights.blockRules().toList()));
        assertEquals(6, rights.all().size());
        assertTrue(rights.all().containsAll(rights.aside()));
        assertEquals(Verdict.NO, answer(record, "JP"));
        assertEquals(Verdict.NO, answer(record, "CN"));
        assertEquals(Verdict.NO, answer(record, "NO"));
        assertEquals(Verdict.UNCLEAR, answer(record, "FR"));
    }

    @Test
    void aRuleOfABlockKnowsItsBlock() {
        var rights = RecordRights.of(Specimen.ferry(Field.SUMMARY, TWO_BLOCKS), Authorities.standard());

        assertEquals(List.of(1, 2, 2), rights.blockRules().map(Rule::block).toList());
        assertTrue(rights.blockRules().allMatch(rule -> rule.source() == RuleSource.SUMMARY));
        assertEquals(
                List.of(1, 2),
                rights.blocks().stream().map(block -> block.block()).toList());
        assertTrue(rights.aside().stream().allMatch(rule -> rule.block() == 0));
    }

    /// The terms, the holder, the source, behind the source of a block, and the light of the whole record.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            None                   | REUTERS            | REUTERS         | ACCESS ALL             | none-stated
            ''                     | REUTERS            | REUTERS         | ACCESS ALL             | empty
            None                   | REUTERS            | REUTERS         | Must credit "Harbour"  | duties
            None                   | REUTERS            | REUTERS         | NO ACCESS JAPAN        | rules
            None                   | REUTERS            | NO ACCESS JAPAN | ACCESS ALL             | rules
            None                   | X (NO RESALES)     | REUTERS         | ACCESS ALL             | rules
            None                   | ARCHIVE RESTRICTED | REUTERS         | ACCESS ALL             | unclear
            None                   | REUTERS            | ZZYZX OUT       | ACCESS ALL             | unclear
            None                   | REUTERS            | REUTERS         | No zzyzx               | unclear
            No zzyzx               | REUTERS            | REUTERS         | ACCESS ALL             | unclear
            NO ACCESS              | REUTERS            | REUTERS         | ACCESS ALL             | blocked
            None                   | REUTERS            | REUTERS         | NO ACCESS              | rules
            """)
    void theStrictestPlaceSetsTheLight(String terms, String holder, String source, String block, String light) {
        var record = Specimen.ferry(Field.USAGE_TERMS, terms);
        record = Specimen.with(record, Field.COPYRIGHT_HOLDER, holder);
        record = Specimen.and(record, Specimen.written(Field.SOURCE, "Source", source));
        record = Specimen.with(record, Field.SUMMARY, "OSLO, NORWAY (MAY 4, 2005) (REUTERS - " + block + ") 1. QUAY");

        assertEquals(
                light, RecordRights.of(record, Authorities.standard()).light().key());
    }

    @Test
    void whatAPersonReadFromTheHolderCountsInItsPlace() {
        var written = Specimen.ferry(Field.COPYRIGHT_HOLDER, "HARBOUR TV (ZZYZX OUT)");
        var rule = Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "ZZYZX OUT").withTargets(Targets.territories("JP"));
        var record = read(written, new ReadStatement(RuleSource.HOLDER, "HARBOUR TV (ZZYZX OUT)", List.of(rule)));

        assertEquals(Verdict.UNCLEAR, answer(written, "FR"));
        assertEquals(
                List.of(rule), RecordRights.of(record, Authorities.standard()).holder());
        assertEquals(Verdict.YES, answer(record, "FR"));
        assertEquals(Verdict.NO, answer(record, "JP"));
        assertEquals(
                RightsLight.RULES,
                RecordRights.of(record, Authorities.standard()).light());
    }

    @Test
    void whatAPersonReadFromABlockCountsWhereverTheRecordHasItsText() {
        var summary = "OSLO, NORWAY (MAY 4, 2005) (NORDFILM - No zzyzx) 1. FERRY BERGEN, NORWAY (MAY 5, 2005)"
                + " (NORDFILM - No zzyzx) 2. QUAY LARVIK, NORWAY (MAY 6, 2005) (NORDFILM - Zzyzx out) 3. PIER";
        var rule = Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "No zzyzx").withTargets(Targets.territories("JP"));
        var record = read(
                Specimen.ferry(Field.SUMMARY, summary),
                new ReadStatement(RuleSource.SUMMARY, "No zzyzx", List.of(rule)));

        var rules = RecordRights.of(record, Authorities.standard()).blockRules().toList();

        assertEquals(List.of(rule.inBlock(1), rule.inBlock(2)), rules.subList(0, 2));
        assertEquals(
                List.of(false),
                rules.subList(2, rules.size()).stream().map(Rule::resolved).toList());
        assertEquals(Verdict.UNCLEAR, answer(record, "FR"), "one statement is still unread");
    }

    @Test
    void whatAPersonReadCountsForItsTextAndItsPlaceAlone() {
        var harmless = List.of(Rule.of(Kind.NONE_STATED, RuleSource.PERSON, "ZZYZX OUT"));
        for (var statement : List.of(
                new ReadStatement(RuleSource.HOLDER, "ZZYZX  OUT", harmless),
                new ReadStatement(RuleSource.HOLDER, "zzyzx out", harmless),
                new ReadStatement(RuleSource.SUMMARY, "ZZYZX OUT", harmless),
                new ReadStatement(RuleSource.HOLDER, "ZZYZX OUT", List.of()))) {
            var record = read(Specimen.ferry(Field.COPYRIGHT_HOLDER, "ZZYZX OUT"), statement);

            assertEquals(Verdict.UNCLEAR, answer(record, "FR"), statement::toString);
        }
    }

    @Test
    void whatAPersonLeftOpenStaysOpen() {
        var open = Rule.unread(RuleSource.PERSON, "ZZYZX OUT");
        var record = read(
                Specimen.ferry(Field.COPYRIGHT_HOLDER, "ZZYZX OUT"),
                new ReadStatement(RuleSource.HOLDER, "ZZYZX OUT", List.of(open)));

        assertEquals(
                RightsLight.UNCLEAR,
                RecordRights.of(record, Authorities.standard()).light());
    }

    @Test
    void anAnswerDependsOnWhatIsInheritedToo() {
        var rule = Rule.of(Kind.PROHIBIT, RuleSource.DEFAULT, "not in Japan").withTargets(Targets.territories("JP"));
        var record = Specimen.ferry();

        var standing = RecordRights.of(record, Authorities.standard())
                .standing(record, EmbargoState.LAPSED, DateText.read("4th May 2005"), List.of(rule));

        assertEquals(Publication.USABLE, standing.publication());
        assertEquals(TermsState.NONE_STATED, standing.terms());
        assertEquals(
                Verdict.NO,
                Licensing.answer(standing, LicenceQuestion.OPEN.in("JP"), TODAY, Authorities.standard())
                        .verdict());
        assertEquals(
                Verdict.YES,
                Licensing.answer(standing, LicenceQuestion.OPEN.in("FR"), TODAY, Authorities.standard())
                        .verdict());
    }

    private static CatalogueRecord read(CatalogueRecord record, ReadStatement statement) {
        return Specimen.with(
                record,
                Field.RULES,
                new PersonRules("", List.of()).with(statement).text());
    }

    private static Verdict answer(CatalogueRecord record, String territory) {
        var standing = RecordRights.of(record, Authorities.standard())
                .standing(record, EmbargoState.NONE, DateText.read(record.text(Field.DATE)), List.of());
        return Licensing.answer(standing, LicenceQuestion.OPEN.in(territory), TODAY, Authorities.standard())
                .verdict();
    }

    private static List<String> raws(List<Rule> rules) {
        return rules.stream().map(Rule::raw).toList();
    }
}
