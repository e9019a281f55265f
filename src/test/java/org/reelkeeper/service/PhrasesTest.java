package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.StatementValue;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;

/// Statements are counted, confirmed for all their records, and known from then on.
class PhrasesTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final String MISSPELT = "No acess Spain";
    private static final String POINTER = "See the harbour desk's list of restrictions";
    private static final String HOLDER = "QUAYSIDE TV (CAN SELL)";
    private static final String BEHIND = "NO ACCES PORTUGAL";

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws IOException {
        try (var catalogue = open()) {
            load(
                    catalogue,
                    record(1, "", MISSPELT, "QUAYSIDE TV")
                            + record(2, "", MISSPELT, HOLDER)
                            + record(3, "", MISSPELT, "QUAYSIDE TV")
                            + record(4, "", POINTER, "QUAYSIDE TV")
                            + record(5, shotlist(BEHIND), "None", "QUAYSIDE TV")
                            + record(6, "", "", "QUAYSIDE TV"));
        }
    }

    private Catalogue open() {
        return Catalogues.open(folder.resolve("catalogue"));
    }

    private void load(Catalogue catalogue, String records) throws IOException {
        Catalogues.load(catalogue, Files.writeString(Files.createTempFile(folder, "bag", ".txt"), records));
        catalogue.searches().settle(UNWATCHED);
    }

    private static String shotlist(String restriction) {
        return "(QT01) VIGO, SPAIN (MAY 3, 2006) (QUAYSIDE TV - " + restriction + ") 1. TRAWLERS AT THE QUAY";
    }

    private static String record(int id, String summary, String usage, String holder) {
        return """
                Trawlers at the quay
                Record ID:
                %d
                - Title: Trawlers at the quay
                - Summary: %s
                - Copyright Holder: %s
                - Usage Terms/Restrictions: %s

                """.formatted(id, summary, holder, usage);
    }

    private static Phrase phrase(Catalogue catalogue, RuleSource source, String text) {
        return catalogue.phrases().all(UNWATCHED).stream()
                .filter(phrase -> phrase.isOf(source, text))
                .findFirst()
                .orElseThrow();
    }

    private static Phrase misspelt(Catalogue catalogue) {
        return phrase(catalogue, RuleSource.USAGE_TERMS, MISSPELT);
    }

    private static ReadStatement notIn(RuleSource source, String text, String country) {
        return new ReadStatement(
                source,
                text,
                List.of(Rule.of(Kind.PROHIBIT, RuleSource.PERSON, text).withTargets(Targets.territories(country))));
    }

    private static RightsLight light(Catalogue catalogue, String id) {
        var key = catalogue.records().keysOf(id).getFirst();
        return catalogue.records().view(key).orElseThrow().rights().light();
    }

    private static PersonRules mark(Catalogue catalogue, String id) {
        return PersonRules.of(
                Catalogues.record(catalogue, catalogue.records().keysOf(id).getFirst()));
    }

    @Test
    void statementsAreCountedWhereverTheyStandAndTheMostFrequentComesFirst() {
        try (var catalogue = open()) {
            var all = catalogue.phrases().all(UNWATCHED);

            assertEquals(
                    List.of(MISSPELT, BEHIND, "None", HOLDER, POINTER),
                    all.stream().map(Phrase::text).toList());
            assertEquals(
                    List.of(3L, 1L, 1L, 1L, 1L),
                    all.stream().map(Phrase::records).toList());
            assertEquals(
                    List.of(
                            PhraseState.TO_CONFIRM,
                            PhraseState.TO_CONFIRM,
                            PhraseState.READ,
                            PhraseState.READ,
                            PhraseState.NOT_UNDERSTOOD),
                    all.stream().map(Phrase::state).toList());
            assertEquals(RuleSource.SUMMARY, all.get(1).source());
            assertEquals(RuleSource.HOLDER, all.get(3).source());
        }
    }

    @Test
    void whatItWouldDoIsToldAndNothingIsDone() {
        try (var catalogue = open()) {
            var effect = catalogue.phrases().effect(List.of(misspelt(catalogue).reading()), UNWATCHED);

            assertEquals(3, effect.changed());
            assertEquals(0, effect.kept());
            var shift = new PhraseEffect.Shift(RightsLight.UNCLEAR, RightsLight.RULES);
            assertEquals(Map.of(shift, 3L), effect.lights());
            assertEquals(
                    List.of("1", "2", "3"),
                    effect.examples().stream()
                            .map(PhraseEffect.Example::recordId)
                            .toList());
            assertEquals(RightsLight.UNCLEAR, light(catalogue, "1"));
        }
    }

    @Test
    void aReadingIsGivenToAllRecordsUndoneAndOutlivesTheDatabase() {
        try (var catalogue = open()) {
            var applied =
                    catalogue.phrases().confirm(List.of(misspelt(catalogue).reading()), UNWATCHED);

            assertEquals(3, applied.records());
            assertEquals(RightsLight.RULES, light(catalogue, "2"));
            assertEquals(PhraseState.CONFIRMED, misspelt(catalogue).state());
            assertEquals(
                    3,
                    catalogue
                            .searches()
                            .count(RecordQuery.all().picking(StatementValue.pick(RuleSource.USAGE_TERMS, MISSPELT))));

            catalogue.corrections().undo(UNWATCHED);
            catalogue.searches().settle(UNWATCHED);
            assertEquals(RightsLight.UNCLEAR, light(catalogue, "2"));
            assertEquals(PhraseState.KNOWN, misspelt(catalogue).state());
            catalogue.corrections().redo(UNWATCHED);
            catalogue.searches().settle(UNWATCHED);
            assertEquals(PhraseState.CONFIRMED, misspelt(catalogue).state());
        }
        try (var catalogue = Catalogues.rebuilt(folder.resolve("catalogue"))) {
            catalogue.searches().settle(UNWATCHED);
            assertEquals(RightsLight.RULES, light(catalogue, "3"));
            assertEquals(PhraseState.CONFIRMED, misspelt(catalogue).state());
            assertEquals(1, catalogue.phrases().book().all().size());
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
    }

    @Test
    void whatIsNotUnderstoodIsRefusedUntilItIsCorrected() {
        try (var catalogue = open()) {
            var unclear = phrase(catalogue, RuleSource.USAGE_TERMS, POINTER).reading();
            var nothing = new ReadStatement(RuleSource.USAGE_TERMS, POINTER, List.of());

            assertThrows(RefusedActException.class, () -> catalogue.phrases().confirm(List.of(unclear), UNWATCHED));
            assertThrows(RefusedActException.class, () -> catalogue.phrases().confirm(List.of(nothing), UNWATCHED));
            assertThrows(RefusedActException.class, () -> catalogue.phrases().effect(List.of(nothing), UNWATCHED));
            assertEquals(RightsLight.UNCLEAR, light(catalogue, "4"));

            catalogue.phrases().confirm(List.of(notIn(RuleSource.USAGE_TERMS, POINTER, "NO")), UNWATCHED);
            assertEquals(RightsLight.RULES, light(catalogue, "4"));
        }
    }

    @Test
    void whatStandsBesideNamesIsConfirmedInItsPlace() {
        try (var catalogue = open()) {
            catalogue
                    .phrases()
                    .confirm(
                            List.of(
                                    phrase(catalogue, RuleSource.SUMMARY, BEHIND)
                                            .reading(),
                                    phrase(catalogue, RuleSource.HOLDER, HOLDER).reading()),
                            UNWATCHED);

            assertEquals(
                    PhraseState.CONFIRMED,
                    phrase(catalogue, RuleSource.SUMMARY, BEHIND).state());
            assertEquals(
                    PhraseState.CONFIRMED,
                    phrase(catalogue, RuleSource.HOLDER, HOLDER).state());
            assertEquals(RightsLight.RULES, light(catalogue, "5"));
            assertTrue(mark(catalogue, "5").rules().isEmpty(), "the terms are another statement");
        }
    }

    @Test
    void aStatementThatComesLaterIsKnownAndConfirmedWithAllThatAre() throws IOException {
        try (var catalogue = open()) {
            catalogue.phrases().confirm(List.of(misspelt(catalogue).reading()), UNWATCHED);
            load(catalogue, record(11, "", MISSPELT, HOLDER) + record(12, "", MISSPELT, "QUAYSIDE TV"));

            var known = misspelt(catalogue);
            assertEquals(PhraseState.KNOWN, known.state());
            assertEquals(2, known.open());
            assertEquals(RightsLight.UNCLEAR, light(catalogue, "11"), "nobody has confirmed it there");

            var applied = catalogue.phrases().confirm(List.of(known.reading()), UNWATCHED);
            assertEquals(2, applied.records());
            assertEquals(RightsLight.RULES, light(catalogue, "11"));
        }
    }

    @Test
    void aPersonsOtherRulesStayAndHisOwnReadingIsNotOverwritten() {
        try (var catalogue = open()) {
            var notes = Rule.of(Kind.NOTE, RuleSource.PERSON, "The quay master was asked");
            var ofNorway = notIn(RuleSource.USAGE_TERMS, MISSPELT, "NO").rules();
            write(catalogue, "1", new PersonRules("", List.of(notes)));
            write(catalogue, "2", new PersonRules(MISSPELT, ofNorway));

            assertEquals(1, misspelt(catalogue).confirmed());
            var statement = notIn(RuleSource.USAGE_TERMS, MISSPELT, "ES");
            var effect = catalogue.phrases().effect(List.of(statement), UNWATCHED);
            assertEquals(2, effect.changed());
            assertEquals(1, effect.kept());
            catalogue.phrases().confirm(List.of(statement), UNWATCHED);

            assertEquals(2, mark(catalogue, "1").rules().size());
            assertTrue(mark(catalogue, "1").rules().contains(notes));
            assertEquals(ofNorway, mark(catalogue, "2").rules());
            assertEquals(statement.rules(), mark(catalogue, "3").rules());
        }
    }

    private static void write(Catalogue catalogue, String id, PersonRules rules) {
        Catalogues.save(catalogue, catalogue.records().keysOf(id).getFirst(), Field.RULES, rules.text());
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasGivenBefore() {
        try (var catalogue = open()) {
            catalogue.phrases().confirm(List.of(notIn(RuleSource.USAGE_TERMS, MISSPELT, "NO")), UNWATCHED);
            write(
                    catalogue,
                    "2",
                    new PersonRules(
                            MISSPELT,
                            notIn(RuleSource.USAGE_TERMS, MISSPELT, "PT").rules()));
            var right = notIn(RuleSource.USAGE_TERMS, MISSPELT, "ES");

            var effect = catalogue.phrases().effect(List.of(right), UNWATCHED);
            assertEquals(2, effect.changed());
            assertEquals(1, effect.kept());
            catalogue.phrases().confirm(List.of(right), UNWATCHED);

            assertEquals(right.rules(), mark(catalogue, "1").rules());
            assertEquals(
                    List.of("PT"),
                    mark(catalogue, "2").rules().getFirst().targets().territories());
            assertEquals(right.rules(), misspelt(catalogue).rules());
        }
    }

    @Test
    void aRecordWithASecondCopyOfTheTermsIsLeftAlone() throws IOException {
        try (var catalogue = open()) {
            load(catalogue, record(21, "", MISSPELT, "QUAYSIDE TV"));
            long key = catalogue.records().keysOf("21").getFirst();
            var seen = new Selection.One(key, Catalogues.record(catalogue, key).revision());
            var copy = new Edit.AddExtra("Usage Terms/Restrictions", "No archive");
            catalogue.corrections().apply(copy, seen, "", UNWATCHED);

            assertEquals(
                    3,
                    catalogue
                            .phrases()
                            .confirm(List.of(misspelt(catalogue).reading()), UNWATCHED)
                            .records());
            assertEquals(1, misspelt(catalogue).open());
            assertEquals(RightsLight.UNCLEAR, light(catalogue, "21"));
        }
    }

    @Test
    void aConfirmationThatIsStoppedChangesNothingAndIsNotLearnt() {
        try (var catalogue = open()) {
            var looks = new AtomicInteger();
            var stopping = new JobContext() {
                @Override
                public void report(long done, long total) {
                    looks.incrementAndGet();
                }

                @Override
                public boolean isCancelled() {
                    return looks.get() > 0;
                }
            };
            var reading = misspelt(catalogue).reading();
            looks.set(1);
            assertThrows(JobCancelledException.class, () -> catalogue.phrases().confirm(List.of(reading), stopping));

            assertEquals(RightsLight.UNCLEAR, light(catalogue, "1"));
            assertEquals(List.of(), catalogue.phrases().book().all());
        }
    }

    @Test
    void whatIsForgottenIsKnownNoLongerAndStaysInTheRecords() {
        try (var catalogue = open()) {
            catalogue.phrases().confirm(List.of(misspelt(catalogue).reading()), UNWATCHED);
            catalogue.phrases().book().forget(RuleSource.USAGE_TERMS, MISSPELT);

            assertEquals(List.of(), catalogue.phrases().book().all());
            assertFalse(misspelt(catalogue).known());
            assertEquals(PhraseState.CONFIRMED, misspelt(catalogue).state());
            assertEquals(
                    List.of("ES"),
                    misspelt(catalogue).rules().getFirst().targets().territories());
        }
    }

    @Test
    void aCatalogueOpenedForReadingConfirmsNothing() {
        var options = new CatalogueOptions(false, true, "Ana", Catalogues.CLOCK);
        try (var catalogue = Catalogue.open(folder.resolve("catalogue"), options, UNWATCHED)) {
            var reading = notIn(RuleSource.USAGE_TERMS, MISSPELT, "ES");
            assertThrows(RefusedActException.class, () -> catalogue.phrases().confirm(List.of(reading), UNWATCHED));
        }
    }
}
