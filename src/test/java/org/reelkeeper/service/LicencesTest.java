package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Reason;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;
import org.reelkeeper.rights.Verdict;
import org.reelkeeper.rights.Why;

/// Questions to a catalogue, the log of their answers, and rules that collections hand down.
class LicencesTest {

    private static final Instant NOW = Catalogues.CLOCK.instant();
    private static final LicenceQuestion JAPAN = LicenceQuestion.OPEN.in("JP");
    private static final LicenceQuestion FRANCE = LicenceQuestion.OPEN.in("FR");

    @TempDir
    Path temporary;

    private Catalogue catalogue;

    @BeforeEach
    void load() throws IOException {
        var file = Files.writeString(
                temporary.resolve("records.txt"),
                record(1, "No access Japan", "Harbour TV")
                        + record(2, "None", "Harbour TV")
                        + record(3, "", "Nordfilm")
                        + record(4, "No zzyzx", "Nordfilm")
                        + record(5, "Must credit Harbour", "Nordfilm"));
        catalogue = Catalogues.open(temporary.resolve("catalogue"));
        Catalogues.load(catalogue, file);
    }

    private static String record(int id, String terms, String holder) {
        return """
                A story
                Record ID:
                %d
                - Title: Story %d
                - Date: 4th May 2005
                - Copyright Holder: %s
                - Usage Terms/Restrictions: %s

                """.formatted(id, id, holder, terms);
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private Clearance ask(long key, LicenceQuestion question) {
        return catalogue.licences().ask(key, question, NOW).orElseThrow();
    }

    private Verdict verdict(long key, LicenceQuestion question) {
        return ask(key, question).answer().verdict();
    }

    private void reopen() {
        catalogue.close();
        catalogue = Catalogues.open(temporary.resolve("catalogue"));
    }

    private static InheritedRules.Collection notInJapan(Field field, String value) {
        var rule = Rule.of(Kind.PROHIBIT, RuleSource.PERSON, "Never Japan").withTargets(Targets.territories("JP"));
        return new InheritedRules.Collection(field, value, List.of(rule));
    }

    // questions

    @Test
    void eachRecordHasItsAnswerWithTheWordsThatDecided() {
        var answer = ask(1, JAPAN);

        assertEquals(Verdict.NO, answer.answer().verdict());
        assertEquals(Why.PROHIBITED, answer.answer().reasons().getFirst().why());
        assertEquals(
                Optional.of("No access Japan"),
                answer.answer().reasons().getFirst().rule().map(Rule::raw));
        assertEquals("1", answer.recordId());
        assertEquals("Story 1", answer.title());
        assertEquals(Verdict.YES, verdict(1, FRANCE));
        assertEquals(Verdict.YES, verdict(2, JAPAN));
        assertEquals(Verdict.UNCLEAR, verdict(3, JAPAN));
        assertEquals(Verdict.UNCLEAR, verdict(4, JAPAN));
        assertEquals(1, ask(5, JAPAN).answer().duties().size());
        assertEquals(Optional.empty(), catalogue.licences().ask(99, JAPAN, NOW));
    }

    @Test
    void anAnswerFollowsTheRecordAndKnowsItsRevision() {
        long before = ask(2, JAPAN).revision();
        Catalogues.save(catalogue, 2, Field.USAGE_TERMS, "Japan out");

        assertEquals(Verdict.NO, verdict(2, JAPAN));
        assertTrue(ask(2, JAPAN).revision() > before);
        Catalogues.save(catalogue, 2, Field.PUBLICATION, "withdrawn");
        assertEquals(
                List.of(Why.WITHDRAWN, Why.PROHIBITED),
                ask(2, JAPAN).answer().reasons().stream().map(Reason::why).toList());
    }

    @Test
    void anEmbargoIsAskedAsOfTheMoment() {
        Catalogues.save(catalogue, 2, Field.EMBARGO, "1st April 2026 12:00");

        assertEquals(Verdict.NO, verdict(2, JAPAN));
        assertEquals(
                Verdict.YES,
                catalogue
                        .licences()
                        .ask(2, JAPAN, Instant.parse("2026-04-01T12:00:00Z"))
                        .orElseThrow()
                        .answer()
                        .verdict());
    }

    @Test
    void manyRecordsAreAnsweredInTheirOrderAndThoseOutOfSightNot() {
        var answers = catalogue.licences().askAll(new long[] {4, 99, 1, 2}, JAPAN, NOW, JobContext.unwatched());

        assertEquals(List.of(4L, 1L, 2L), answers.stream().map(Clearance::key).toList());
        assertEquals(List.of(ask(4, JAPAN), ask(1, JAPAN), ask(2, JAPAN)), answers, "each as if it were asked alone");
        assertThrows(
                JobCancelledException.class,
                () -> catalogue.licences().askAll(new long[8 * Scribe.PIECE], JAPAN, NOW, Stopping.after(1)));
    }

    @Test
    void aRestrictionThatIsLostInTheStoryKeepsTheAnswerOpen() {
        Catalogues.save(catalogue, 2, Field.STORY_TEXT, "A ferry.\n- Restrictions: no access Oman");

        assertEquals(Verdict.UNCLEAR, verdict(2, JAPAN));
    }

    @Test
    void whatIsAskedWhereNobodySaysElseIsKept() {
        assertEquals(LicenceQuestion.OPEN, catalogue.licences().profile());
        var profile = JAPAN.by("Harbour \"TV\"").on(Medium.ONLINE);
        catalogue.licences().keepProfile(profile);

        assertEquals(profile, catalogue.licences().profile());
        reopen();
        assertEquals(profile, catalogue.licences().profile());
        catalogue.close();
        catalogue = Catalogues.rebuilt(temporary.resolve("catalogue"));
        assertEquals(profile, catalogue.licences().profile());
    }

    // the log

    @Test
    void anAnswerIsKeptWithAllThatItSaid() {
        var answer = ask(1, JAPAN.by("Harbour \"TV\""));
        var kept = catalogue.clearanceLog().keep(answer, "for Ana,\n\"urgent\"");

        assertEquals(new LoggedClearance(1, "Ana Tester", NOW, "for Ana,\n\"urgent\"", answer), kept);
        assertEquals(List.of(kept), catalogue.clearanceLog().all());
    }

    @Test
    void aKeptAnswerStaysAsItWasWhateverBecomesOfTheRecord() {
        var kept = catalogue.clearanceLog().keep(ask(2, JAPAN), "");
        Catalogues.save(catalogue, 2, Field.USAGE_TERMS, "No access Japan");
        catalogue.corrections().undo(JobContext.unwatched());
        Catalogues.save(catalogue, 2, Field.PUBLICATION, "withdrawn");

        assertEquals(List.of(kept), catalogue.clearanceLog().all());
        assertEquals(Verdict.YES, kept.clearance().answer().verdict());
    }

    @Test
    void theLogSurvivesClosingAndARebuildAndGoesOn() {
        var first = catalogue.clearanceLog().keep(ask(1, JAPAN), "one");
        reopen();
        var second = catalogue.clearanceLog().keep(ask(4, FRANCE), "two");
        catalogue.close();
        catalogue = Catalogues.rebuilt(temporary.resolve("catalogue"));

        assertEquals(List.of(second, first), catalogue.clearanceLog().all());
        var third = catalogue.clearanceLog().keep(ask(5, FRANCE), "three");
        assertEquals(List.of(1L, 2L, 3L), List.of(first.number(), second.number(), third.number()));
        assertEquals(List.of(third, second, first), catalogue.clearanceLog().all());
        assertEquals(List.of(), Catalogues.flaws(catalogue));
    }

    @Test
    void theLogComesBackWithABackup() {
        var kept = catalogue.clearanceLog().keep(ask(1, JAPAN), "one");
        catalogue.inheritedRules().keep(notInJapan(Field.SOURCE, "Pool"));
        catalogue.licences().keepProfile(FRANCE);
        catalogue.upkeep().backup(temporary.resolve("backup.zip"), JobContext.unwatched());
        Upkeep.restore(temporary.resolve("backup.zip"), temporary.resolve("restored"), JobContext.unwatched());

        try (var restored = Catalogues.open(temporary.resolve("restored"))) {
            assertEquals(List.of(kept), restored.clearanceLog().all());
            assertEquals(
                    catalogue.inheritedRules().all(), restored.inheritedRules().all());
            assertEquals(FRANCE, restored.licences().profile());
        }
    }

    @Test
    void aLogOfManyIsInItsOrder() {
        for (int count = 1; count <= 120; count++) {
            catalogue.clearanceLog().keep(ask(1 + count % 5, JAPAN), "note " + count);
        }
        var all = catalogue.clearanceLog().all();

        assertEquals(120, all.size());
        for (int place = 0; place < all.size(); place++) {
            assertEquals(120 - place, all.get(place).number());
            assertEquals("note " + (120 - place), all.get(place).note());
        }
    }

    @Test
    void aCatalogueOpenedForReadingAnswersAndKeepsNothing() {
        var kept = catalogue.clearanceLog().keep(ask(1, JAPAN), "");
        catalogue.close();
        var reading = new CatalogueOptions(false, true, "Ben", Catalogues.CLOCK);
        try (var read = Catalogue.open(temporary.resolve("catalogue"), reading, JobContext.unwatched())) {
            var answer = read.licences().ask(1, JAPAN, NOW).orElseThrow();

            assertEquals(kept.clearance(), answer);
            assertEquals(List.of(kept), read.clearanceLog().all());
            assertThrows(RefusedActException.class, () -> read.clearanceLog().keep(answer, ""));
            assertThrows(RefusedActException.class, () -> read.licences().keepProfile(JAPAN));
            assertThrows(RefusedActException.class, () -> read.inheritedRules().keep(notInJapan(Field.SOURCE, "Pool")));
        }
        catalogue = Catalogues.open(temporary.resolve("catalogue"));
    }

    // collections

    @Test
    void aRuleOfACollectionHoldsForItsRecordsWhateverTheCapitals() {
        catalogue.inheritedRules().keep(notInJapan(Field.COPYRIGHT_HOLDER, " HARBOUR tv "));

        var reason = ask(2, JAPAN).answer().reasons().getFirst();
        assertEquals(Verdict.NO, verdict(2, JAPAN));
        assertEquals(Optional.of(RuleSource.DEFAULT), reason.rule().map(Rule::source));
        assertEquals(Optional.of("Never Japan"), reason.rule().map(Rule::raw));
        assertEquals(Verdict.YES, verdict(2, FRANCE));
        assertEquals(Verdict.YES, verdict(5, JAPAN), "of another holder");
        assertEquals(Verdict.UNCLEAR, verdict(3, FRANCE), "terms that state nothing still state nothing");
    }

    @Test
    void laterRulesOfACollectionStandInThePlaceOfTheFirstAndNoneTakeThemAway() {
        catalogue.inheritedRules().keep(notInJapan(Field.COPYRIGHT_HOLDER, "Harbour TV"));
        catalogue.inheritedRules().keep(notInJapan(Field.SOURCE, "Harbour TV"));
        var unread = List.of(Rule.unread(RuleSource.PERSON, "ask the desk"));
        catalogue.inheritedRules().keep(new InheritedRules.Collection(Field.COPYRIGHT_HOLDER, "harbour tv", unread));

        assertEquals(2, catalogue.inheritedRules().all().size());
        assertEquals(Verdict.UNCLEAR, verdict(2, JAPAN));
        catalogue.inheritedRules().keep(new InheritedRules.Collection(Field.COPYRIGHT_HOLDER, "Harbour TV", List.of()));
        assertEquals(Verdict.YES, verdict(2, JAPAN));
        assertEquals(
                List.of(Field.SOURCE),
                catalogue.inheritedRules().all().stream()
                        .map(InheritedRules.Collection::field)
                        .toList());
    }

    @Test
    void rulesOfCollectionsSurviveClosingAndARebuild() {
        catalogue.inheritedRules().keep(notInJapan(Field.COPYRIGHT_HOLDER, "Harbour \"TV\""));
        var kept = catalogue.inheritedRules().all();
        reopen();
        assertEquals(kept, catalogue.inheritedRules().all());
        catalogue.close();
        catalogue = Catalogues.rebuilt(temporary.resolve("catalogue"));
        assertEquals(kept, catalogue.inheritedRules().all());
    }
}
