package org.reelkeeper.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Specimen;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;

class RestrictionsAgreeTest {

    /// The terms, the holder and what stands behind the source of a block, and all that this check finds.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No archive                       | REUTERS            | ''                 | usageTerms no-archive
            Must be deleted after use        | REUTERS            | ''                 | usageTerms no-archive
            None                             | REUTERS            | No archive         | summary no-archive
            None                             | X (NO ARCHIVE)     | ''                 | copyrightHolder in-holder; copyrightHolder no-archive
            No archive. No archive           | REUTERS            | No archive         | usageTerms no-archive
            No resale                        | REUTERS            | ''                 | ''
            Not for archive after 30 days    | REUTERS            | ''                 | ''
            Embargoed until 11 July 2027 13:00 GMT | REUTERS      | ''                 | usageTerms hold
            Hold for release                 | REUTERS            | ''                 | usageTerms hold
            None                             | REUTERS            | Hold for release   | summary hold
            No use after 3 September 2026 12:00 GMT | REUTERS     | ''                 | ''
            Credit mandatory                 | REUTERS            | ''                 | usageTerms credit-unnamed
            Must credit "Harbour"            | REUTERS            | ''                 | ''
            None                             | REUTERS            | Credit mandatory   | summary credit-unnamed
            In connection with this story only | REUTERS          | ''                 | usageTerms one-story
            News use only                    | REUTERS            | ''                 | ''
            Editorial use only               | REUTERS            | ''                 | ''
            None                             | ARCHIVE RESTRICTED | ''                 | copyrightHolder in-holder
            None                             | X (NO RESALES)     | ''                 | copyrightHolder in-holder
            None                             | ZZYZX OUT          | ''                 | copyrightHolder in-holder
            None                             | FILE REUTERS (CAN SELL) | ''            | ''
            None                             | NAVY HANDOUT       | ''                 | ''
            ''                               | REUTERS            | NO ACCESS JAPAN    | summary in-shots-only
            ''                               | REUTERS            | No zzyzx           | summary in-shots-only
            ''                               | REUTERS            | ACCESS ALL         | ''
            ''                               | REUTERS            | ''                 | ''
            No access Japan                  | REUTERS            | NO ACCESS JAPAN    | ''
            See script                       | REUTERS            | ''                 | usageTerms pointer-empty
            See script                       | REUTERS            | ACCESS ALL         | usageTerms pointer-empty
            See script                       | REUTERS            | NO ACCESS JAPAN    | ''
            See script                       | REUTERS            | See restrictions   | ''
            AP clients only. Reuters customers only | REUTERS     | ''                 | usageTerms only-twice
            AP clients only                  | X (REUTERS CUSTOMERS ONLY) | ''         | copyrightHolder in-holder; usageTerms only-twice
            AP clients only. AP Clients Only | REUTERS            | ''                 | ''
            AP clients only                  | REUTERS            | Reuters customers only | ''
            AP clients only. Broadcast only  | REUTERS            | ''                 | ''
            None                             | REUTERS            | ACCESS ALL         | ''
            """)
    void whatDoesNotAgreeIsFoundOnceWhereItStands(String terms, String holder, String block, String expected) {
        var record = Specimen.ferry(Field.USAGE_TERMS, terms);
        record = Specimen.with(record, Field.COPYRIGHT_HOLDER, holder);
        record = Specimen.with(
                record,
                Field.SUMMARY,
                "OSLO, NORWAY (MAY 4, 2005) (REUTERS" + (block.isEmpty() ? "" : " - " + block) + ") 1. QUAY");

        assertEquals(expected, found(record));
    }

    @Test
    void aRestrictionThatStandsInTheSourceAloneIsFoundThere() {
        for (var terms : List.of("", "None")) {
            var record = Specimen.and(
                    Specimen.ferry(Field.USAGE_TERMS, terms),
                    Specimen.written(Field.SOURCE, "Source", "NORDFILM - NO ARCHIVE"));

            assertEquals("source no-archive", found(record));
        }
    }

    @Test
    void aRecordThatStatesNothingHasNothingThatDisagrees() {
        assertEquals("", found(Specimen.record()));
        assertEquals("", found(Specimen.ferry()));
    }

    @Test
    void whatAPersonReadIsFoundWhereItsWordsStand() {
        var rule = Rule.of(Kind.NOT_BEFORE, RuleSource.PERSON, "ZZYZX LATER");
        var person =
                new PersonRules("", List.of()).with(new ReadStatement(RuleSource.HOLDER, "ZZYZX LATER", List.of(rule)));
        var record = Specimen.with(Specimen.ferry(Field.COPYRIGHT_HOLDER, "ZZYZX LATER"), Field.RULES, person.text());

        assertEquals("copyrightHolder hold; copyrightHolder in-holder", found(record));
    }

    @Test
    void aFindingHoldsTheWords() {
        var record = Specimen.ferry(Field.USAGE_TERMS, "No access Japan. No archive");

        var finding = Checks.findings(record, ReadingContext.in(ZoneOffset.UTC)).stream()
                .filter(each -> each.code().equals("restriction.no-archive"))
                .findFirst()
                .orElseThrow();

        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(Finding.of(finding.slot(), "restriction.no-archive", Severity.WARNING, "No archive"), finding);
    }

    /// The findings of the check, in alphabetical order, each by its field and the end of its code.
    private static String found(CatalogueRecord record) {
        var ours = List.of(
                "no-archive",
                "hold",
                "credit-unnamed",
                "one-story",
                "in-holder",
                "in-shots-only",
                "pointer-empty",
                "only-twice");
        return Checks.findings(record, ReadingContext.in(ZoneOffset.UTC)).stream()
                .filter(finding -> finding.code().startsWith("restriction."))
                .map(finding -> finding.slot().key() + " " + finding.code().substring("restriction.".length()))
                .filter(line -> ours.contains(line.substring(line.indexOf(' ') + 1)))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
