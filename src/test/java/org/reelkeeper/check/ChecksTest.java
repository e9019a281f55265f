package org.reelkeeper.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Specimen;
import org.reelkeeper.model.TextEncoding;

class ChecksTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void aSoundRecordHasNoFindings() {
        assertEquals(List.of(), Checks.findings(Specimen.ferry(), ReadingContext.in(LONDON)));
    }

    /// One field altered, and all that is found; `\n` in the text is a line end.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recordId        | ''                                       | recordId record-id.missing ERROR
            title           | NORWAY: Another ferry                    | title title.differs WARNING
            date            | 06/07/2007                               | date date.unreadable WARNING
            date            | 31st June 2007                           | date date.impossible ERROR
            date            | 4st May 2005                             | date date.ordinal INFO
            date            | ''                                       | ''
            embargo         | soon                                     | embargo embargo.unreadable ERROR
            embargo         | 31st June 2005 12:00                     | embargo embargo.unreadable ERROR
            embargo         | 19th May 2005                            | embargo embargo.no-time WARNING
            embargo         | 19st May 2005 12:00                      | embargo embargo.ordinal INFO
            embargo         | 25th March 2007 01:30                    | embargo embargo.gap WARNING
            embargo         | 28th October 2007 01:30                  | embargo embargo.overlap WARNING
            embargo         | 19th December 2005 12:00 BST             | embargo embargo.zone-season WARNING
            storyText       | A ferry.\\n- Embargoed: 1st May 2030     | storyText embargo.hidden-in-text ERROR
            storyText       | A ferry.\\n- Usage Terms/Restrictions: X | storyText restriction.hidden-in-text ERROR
            storyText       | A ferry.\\nRESTRICTIONS: NO ACCESS OMAN  | storyText restriction.hidden-in-text ERROR
            storyText       | He said restrictions: none of them.      | ''
            storyText       | A ferry.\\n- Serbia: nothing new         | storyText label.in-text INFO
            storyText       | A ferry.\\n- Date: 1st May 2030          | storyText label.in-text INFO
            storyText       | A ferry.\\n- she said: no                | ''
            storyText       | A ferry.\\n- Location:Larvik              | storyText label.in-text INFO
            storyText       | A ferry.\\n- Serbia:nothing new          | ''
            title           | A ferry\\n- Story Text:A ferry left       | title title.differs WARNING; title label.in-text INFO
            storyText       | 20&deg; at &laquo;Tour&raquo;            | storyText text.entity WARNING
            storyText       | &Eacute;tat                              | storyText text.entity WARNING
            storyText       | Kite&trade;                              | storyText text.entity WARNING
            storyText       | Tom &amp; Jerry                          | storyText text.entity WARNING
            storyText       | the &#8364; and the &#x20ac;             | storyText text.entity WARNING
            storyText       | AT&T; B&W, R&D and Q&A;                  | ''
            storyText       | a cafÃ© in Oslo                          | storyText text.mojibake WARNING
            storyText       | she said â€œyesâ€                        | storyText text.mojibake WARNING
            storyText       | “Ã‰tat” de choses                        | storyText text.mojibake WARNING
            storyText       | de l’“Ã‰”                                | storyText text.mojibake WARNING
            storyText       | what was lo\uFFFDt                       | storyText text.mojibake WARNING
            storyText       | Æ Ø Å é “quoted” – à la carte, ÅÄ        | ''
            usageTerms      | No access Japan                          | ''
            usageTerms      | No zzyzx Japan                           | usageTerms restriction.unclear WARNING
            usageTerms      | ''                                       | ''
            copyrightHolder | ARCHIVE RESTRICTED                       | usageTerms restriction.contradiction ERROR; copyrightHolder restriction.in-holder WARNING
            copyrightHolder | FILE REUTERS (CAN SELL)                  | ''
            summary         | ROME, ITALY (FILE) (RAI - NO USE OMAN) A | usageTerms restriction.contradiction ERROR
            summary         | ROME, ITALY (FILE) (RAI - ACCESS ALL) A  | ''
            summary         | ROME, ITALY (FILE) (RAI\u00A0- NO USE OMAN) A | usageTerms restriction.contradiction ERROR
            summary         | ROME, ITALY (APRIL\u00A08-9, 2010) (RAI - NO USE OMAN) A | usageTerms restriction.contradiction ERROR
            summary         | ROME, ITALY (JUNE 30-31, 2010) (RAI - NO USE OMAN) A | usageTerms restriction.contradiction ERROR
            summary         | ROME, ITALY (FILE) (RAI) (NO ACCESS OMAN) A | usageTerms restriction.contradiction ERROR
            summary         | ROME, ITALY (FILE) (RAI) (NO AUDIO) A    | ''
            summary         | ROME (CIRCA 1964) (NO ACCESS OMAN) A     | usageTerms restriction.contradiction ERROR
            summary         | CITY TV - NO ACCESS PERU\\nRome\\n1. Bay   | usageTerms restriction.contradiction ERROR
            summary         | ANA MODELO SAYING: "We do not - no - go" | ''
            summary         | ROME (FILE) (EBU - EMBARGOED UNTIL 1 MAY 2037) A | summary embargo.hidden-in-text ERROR; usageTerms restriction.contradiction ERROR; summary restriction.hold WARNING
            storyText       | A ferry.\\n• Embargoed: 1st May 2030      | storyText embargo.hidden-in-text ERROR
            storyText       | The arms embargo was in force until May. | ''
            source          | RAI, NO ACCESS OMAN                      | usageTerms restriction.contradiction ERROR
            copyrightHolder | RIGHTS EXPIRED                           | usageTerms restriction.contradiction ERROR; copyrightHolder restriction.in-holder WARNING
            summary         | MAN SAYING "I thi                        | summary summary.truncated WARNING
            summary         | MAN SAYING “I thi                        | summary summary.truncated WARNING
            summary         | BOAT (4 SHO                              | summary summary.truncated WARNING
            summary         | A new ferry left Berg                    | summary summary.truncated WARNING
            summary         | A new ferry left Bergen                  | ''
            summary         | BOAT IN ...                              | summary summary.truncated WARNING
            """)
    void whatIsWrongIsFound(String key, String text, String expected) {
        var field = Field.ofKey(key).orElseThrow();

        assertEquals(expected, found(Specimen.ferry(field, text.replace("\\n", "\n"))));
    }

    @Test
    void aTitleThatAPersonCorrectedMayDifferFromTheHeadings() {
        var title = Specimen.ferry().first(Field.TITLE).orElseThrow();

        assertEquals("", found(Specimen.ferry().with(Slot.of(Field.TITLE), title.corrected("NORWAY: Ferry"))));
    }

    @Test
    void anEmbargoThatAPersonDecidedNeedsNoReading() {
        var decision = new Lifted(Instant.parse("2020-01-01T00:00:00Z"), "Ada", "agreed");
        var record = Specimen.ferry(Field.EMBARGO, "soon");

        assertEquals("", found(Specimen.with(record, Field.EMBARGO_DECISION, decision.text())));
    }

    @Test
    void aDecisionMadeForAnotherTextIsFound() {
        var decision = new Lifted(Instant.parse("2020-01-01T00:00:00Z"), "Ada", "agreed", Optional.of("soon"));
        var record = Specimen.ferry(Field.EMBARGO, "4th May 2037 12:00");

        assertEquals(
                "embargo embargo.decided-before ERROR",
                found(Specimen.with(record, Field.EMBARGO_DECISION, decision.text())));
    }

    @Test
    void termsUnderAnotherNameAreFound() {
        var extra = Specimen.and(Specimen.ferry(), Specimen.written(Field.EXTRA, "Restrictions", "No access Oman"));

        assertEquals("extra.0 restriction.hidden-in-text ERROR", found(extra));
    }

    @Test
    void aFurtherCopyOfAFieldIsFoundAtItsPlace() {
        var record = Specimen.and(Specimen.ferry(), Specimen.written(Field.EXTRA, "Camera", "A. Person"));
        record = Specimen.and(record, Specimen.written(Field.EXTRA, "title", "Again"));

        assertEquals("extra.1 field.duplicate WARNING", found(record));
    }

    @Test
    void aLineWithoutAFieldIsFound() {
        assertEquals(
                "unplaced text.unplaced WARNING",
                found(Specimen.and(Specimen.ferry(), Specimen.written(Field.UNPLACED, "", "x"))));
    }

    @Test
    void theFallbackEncodingIsSaidOnceAndOnlyWhereItMatters() {
        var accents = Specimen.with(Specimen.ferry(Field.CITY, "Tromsø"), Field.STORY_TEXT, "Å");

        assertEquals("", found(Specimen.in(TextEncoding.WINDOWS_1252, Specimen.ferry())));
        assertEquals("", found(accents));
        assertEquals(
                1,
                Checks.findings(Specimen.in(TextEncoding.WINDOWS_1252, accents), ReadingContext.in(LONDON))
                        .size());
    }

    @Test
    void aFindingPointsAtItsPlaceInTheText() {
        var text = "A ferry. Tom &amp; Jerry";
        var finding = Checks.findings(Specimen.ferry(Field.STORY_TEXT, text), ReadingContext.in(LONDON))
                .getFirst();

        assertEquals("&amp;", text.substring(finding.start(), finding.end()));
    }

    @Test
    void anEmptyRecordIsFoundToHaveNoId() {
        assertEquals("recordId record-id.missing ERROR", found(Specimen.record(new FieldText[0])));
    }

    private static String found(CatalogueRecord record) {
        return String.join(
                "; ",
                Checks.findings(record, ReadingContext.in(LONDON)).stream()
                        .map(finding -> finding.slot().key() + " " + finding.code() + " " + finding.severity())
                        .toList());
    }

    /// A text of two megabytes in each field that is read for rules.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "&a",
                "&#",
                ";",
                "-",
                "- ",
                "- A",
                "\n- A",
                "\n",
                "Ã",
                "Ã©“",
                "“",
                "(",
                "\"",
                ":",
                " ",
                "\u00A0",
                " - Embargoed: ",
                "x",
                "1"
            })
    void aLongTextIsCheckedToItsEnd(String form) {
        var text = form.repeat((2 << 20) / form.length());
        var record = Specimen.ferry(Field.STORY_TEXT, text);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> found(record));
    }

    @Test
    void aLineWithoutAFieldIsSaidInItsWords() {
        var record = Specimen.and(Specimen.ferry(), Specimen.written(Field.UNPLACED, "", "See tape 12"));

        var sentences = Checks.findings(record, ReadingContext.in(LONDON)).stream()
                .map(new Sentences(Locale.ENGLISH)::of)
                .toList();

        assertEquals(
                List.of("This line belongs to no field, namely “See tape 12”. Put it where it belongs"), sentences);
    }
}
