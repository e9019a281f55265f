package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.rights.AuthorityEntry.OfCountry;
import org.reelkeeper.rights.AuthorityEntry.OfParty;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Organisation;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.rights.Verdict;

/// Records follow what staff add to the authority lists: in the list, in searches and in answers, now and later.
class AuthorityListsTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final AuthorityEntry PIER = new OfParty(new Organisation("Pier TV", List.of("PRTV"), "", "NO"));
    private static final AuthorityEntry FJORDLAND = new OfCountry("NO", List.of("Fjordland"));

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws IOException {
        try (var catalogue = open()) {
            var file = Files.writeString(
                    folder.resolve("records.txt"),
                    record(1, "No access PRTV") + record(2, "None") + record(3, "No access Fjordland"));
            Catalogues.load(catalogue, file);
            catalogue.searches().settle(UNWATCHED);
        }
    }

    private static String record(int id, String terms) {
        return """
                Trawlers at the quay
                Record ID:
                %d
                - Title: Trawlers at the quay
                - Summary: (QT01) VIGO, SPAIN (MAY 3, 2006) (QUAYSIDE TV) 1. TRAWLERS AT THE QUAY
                - Usage Terms/Restrictions: %s

                """.formatted(id, terms);
    }

    private Catalogue open() {
        return Catalogues.open(folder.resolve("catalogue"));
    }

    private static List<RightsLight> lights(Catalogue catalogue) {
        return catalogue.records().rows(1, 2, 3).stream()
                .map(row -> row.light())
                .toList();
    }

    private static List<Long> found(Catalogue catalogue, Facet facet, String value) {
        catalogue.searches().settle(UNWATCHED);
        var query = RecordQuery.all().picking(new Pick(facet, Set.of(value), false));
        return Arrays.stream(catalogue.records().keys(query, () -> false))
                .boxed()
                .toList();
    }

    private static Verdict answer(Catalogue catalogue, String party) {
        var question = LicenceQuestion.OPEN.by(party).at(LocalDate.parse("2026-03-01"));
        return catalogue
                .licences()
                .ask(1, question, Catalogues.CLOCK.instant())
                .orElseThrow()
                .answer()
                .verdict();
    }

    @Test
    void recordsFollowAnEntryAndItsRemoval() {
        try (var catalogue = open()) {
            var heard = new ArrayList<CatalogueEvent>();
            catalogue.subscribe(heard::add);
            assertEquals(List.of(RightsLight.UNCLEAR, RightsLight.NONE_STATED, RightsLight.UNCLEAR), lights(catalogue));
            assertEquals(Verdict.UNCLEAR, answer(catalogue, "Pier TV"));

            assertEquals(1, catalogue.authorityLists().add(PIER, UNWATCHED));
            assertEquals(List.of(new CatalogueEvent.SettingsChanged(List.of(1L))), heard.subList(0, 1));
            assertEquals(RightsLight.RULES, lights(catalogue).getFirst());
            assertEquals(Verdict.NO, answer(catalogue, "Pier TV"));
            assertEquals(Verdict.YES, answer(catalogue, "BBC"));
            assertEquals(List.of(1L), found(catalogue, Facet.RIGHTS, RightsLight.RULES.key()));
            assertEquals(1, catalogue.authorityLists().add(FJORDLAND, UNWATCHED));
            assertEquals(List.of(3L), found(catalogue, Facet.TERRITORY, "NO"));

            assertEquals(1, catalogue.authorityLists().remove(PIER, UNWATCHED));
            assertEquals(RightsLight.UNCLEAR, lights(catalogue).getFirst());
            assertEquals(List.of(1L), found(catalogue, Facet.RIGHTS, RightsLight.UNCLEAR.key()));
            assertEquals(List.of(FJORDLAND), catalogue.authorityLists().lists().added());
        }
    }

    @Test
    void entriesOutliveTheDatabaseAndTheIndex() {
        try (var catalogue = open()) {
            catalogue.authorityLists().add(PIER, UNWATCHED);
        }
        try (var catalogue = open()) {
            assertEquals(RightsLight.RULES, lights(catalogue).getFirst());
            assertEquals(List.of(1L), found(catalogue, Facet.RIGHTS, RightsLight.RULES.key()));
        }
        try (var catalogue = Catalogues.rebuilt(folder.resolve("catalogue"))) {
            assertEquals(List.of(PIER), catalogue.authorityLists().lists().added());
            assertEquals(RightsLight.RULES, lights(catalogue).getFirst());
            assertEquals(List.of(1L), found(catalogue, Facet.RIGHTS, RightsLight.RULES.key()));
        }
    }

    @Test
    void whatComesLaterIsReadByThemToo() throws IOException {
        try (var catalogue = open()) {
            catalogue.authorityLists().add(PIER, UNWATCHED);
            Catalogues.load(catalogue, Files.writeString(folder.resolve("more.txt"), record(4, "Pier TV out")));
            catalogue
                    .corrections()
                    .apply(
                            new Edit.SetText(Slot.of(Field.USAGE_TERMS), "No access PRTV"),
                            new Selection.Keys(List.of(2L)),
                            "",
                            UNWATCHED);

            assertEquals(
                    RightsLight.RULES, catalogue.records().rows(4).getFirst().light());
            assertEquals(RightsLight.RULES, lights(catalogue).get(1));
        }
    }

    @Test
    void whatWouldTurnTheSenseOfStatementsIsRefusedAndChangesNothing() {
        try (var catalogue = open()) {
            var lists = catalogue.authorityLists();
            var japan = new OfParty(new Organisation("Japan", List.of(), "", "NO"));
            assertEquals(
                    "authority.means-other",
                    assertThrows(RefusedActException.class, () -> lists.add(japan, UNWATCHED))
                            .key());
            lists.add(PIER, UNWATCHED);
            assertThrows(RefusedActException.class, () -> lists.add(PIER, UNWATCHED));
            assertEquals(List.of(PIER), lists.lists().added());
        }
    }

    @Test
    void entriesGoToAnotherCatalogueInAFileWhoseBadLinesAreNamed() throws IOException {
        var file = folder.resolve("lists.jsonl");
        try (var catalogue = open()) {
            var lists = catalogue.authorityLists();
            lists.add(PIER, UNWATCHED);
            lists.add(FJORDLAND, UNWATCHED);
            assertEquals(2, lists.export(file));
            assertThrows(
                    RefusedActException.class, () -> lists.export(folder.resolve("catalogue/originals/lists.jsonl")));
        }
        Files.writeString(file, """
                {"party":"Pier Two","serviceOf":"PRTV","country":"NO"}
                """ + Files.readString(file) + """

                {"party":"Japan","country":"NO"}
                {"territory":"NO"
                {"names":["x"]}
                ["x"]
                {"party":"Jetty TV","serviceOf":"Nobody"}
                """);
        try (var catalogue = Catalogues.open(folder.resolve("other"))) {
            var brought = catalogue.authorityLists().bring(file, UNWATCHED);
            assertEquals(3, brought.brought());
            assertEquals(
                    List.of(5L, 6L, 7L, 8L, 9L),
                    brought.wrong().stream().map(WrongLine::number).toList());
            assertEquals(
                    List.of(
                            "authority.means-other",
                            "lines.not-json",
                            "authority.no-entry",
                            "lines.no-object",
                            "authority.no-owner"),
                    brought.wrong().stream().map(WrongLine::reason).toList());
            assertEquals(3, catalogue.authorityLists().lists().added().size());

            var again = catalogue.authorityLists().bring(file, UNWATCHED);
            assertEquals(0, again.brought());
            assertEquals(3, again.same());
        }
    }

    @Test
    void untilAnythingIsWrittenItCanBeStopped() {
        var stopped = new JobContext() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (var catalogue = open()) {
            assertThrows(
                    JobCancelledException.class,
                    () -> catalogue.authorityLists().add(PIER, stopped));
            assertEquals(List.of(), catalogue.authorityLists().lists().added());
            assertEquals(RightsLight.UNCLEAR, lights(catalogue).getFirst());
            assertEquals(1, catalogue.authorityLists().add(PIER, UNWATCHED), "and done later");
        }
    }

    @Test
    void aFileThatBringsNothingChangesNothing() throws IOException {
        try (var catalogue = open()) {
            var heard = new ArrayList<CatalogueEvent>();
            catalogue.subscribe(heard::add);
            var file = Files.writeString(folder.resolve("lists.jsonl"), "\n");
            var nothing = new AuthorityLists.Brought(0, 0, 0, List.of(), 0);
            assertEquals(nothing, catalogue.authorityLists().bring(file, UNWATCHED));
            assertEquals(List.of(), heard);
        }
    }

    @Test
    void aCatalogueOpenedForReadingKeepsItsLists() {
        var options = new CatalogueOptions(false, true, "Ana", Catalogues.CLOCK);
        try (var catalogue = Catalogue.open(folder.resolve("catalogue"), options, UNWATCHED)) {
            assertThrows(
                    RefusedActException.class, () -> catalogue.authorityLists().add(PIER, UNWATCHED));
        }
    }
}
