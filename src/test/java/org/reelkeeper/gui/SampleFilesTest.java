package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.check.Checks;
import org.reelkeeper.check.Finding;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.TermsState;
import org.reelkeeper.rights.UsageTerms;
import org.reelkeeper.text.LabelledTextReader;
import org.reelkeeper.text.Piece;

class SampleFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final List<CatalogueRecord> records = new ArrayList<>();
    private final List<Piece.Refused> refused = new ArrayList<>();

    @BeforeEach
    void readThem(@TempDir Path folder) throws IOException {
        for (var file : SampleFiles.unpackInto(folder)) {
            try (var in = Files.newInputStream(file)) {
                new LabelledTextReader(Labels.standard()).read(in, this::take);
            }
        }
    }

    private void take(Piece piece) {
        switch (piece) {
            case Piece.Refused unread -> refused.add(unread);
            case Piece.Read read -> {
                var origin = new Origin(
                        "00", 0, read.bytes().length, 1, SourceLayout.LABELLED_TEXT, read.encoding(), read.digest());
                records.add(new CatalogueRecord(records.size() + 1, 1, origin, read.fields()));
            }
        }
    }

    @Test
    void thereAreFortyRecordsAndOneFileThatHoldsNone() {
        assertEquals(40, records.size());
        assertEquals(
                List.of("load.refused.no-record"),
                refused.stream().map(Piece.Refused::reasonKey).toList());
        assertEquals(
                39,
                records.stream()
                        .map(record -> record.text(Field.RECORD_ID))
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .count());
    }

    @Test
    void everyFamilyOfProblemsOccurs() {
        var counts = records.stream()
                .flatMap(record -> Checks.findings(record, ReadingContext.in(ZoneOffset.UTC)).stream())
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));

        var expected = new TreeSet<>(List.of(
                "record-id.missing",
                "title.differs",
                "date.unreadable",
                "date.impossible",
                "embargo.unreadable",
                "embargo.no-time",
                "embargo.hidden-in-text",
                "restriction.hidden-in-text",
                "restriction.unclear",
                "restriction.contradiction",
                "summary.truncated",
                "field.duplicate",
                "text.unplaced",
                "encoding.fallback",
                "text.mojibake",
                "text.entity"));
        expected.removeAll(counts.keySet());
        assertEquals(new TreeSet<>(), expected, "found only " + counts);
        long sound = records.stream()
                .filter(record -> Checks.findings(record, ReadingContext.in(ZoneOffset.UTC))
                        .isEmpty())
                .count();
        assertTrue(sound >= 3, sound + " records are sound, " + counts);
    }

    @Test
    void embargoesAreInForceLapsedUnclearAndAbsent() {
        var states = records.stream()
                .map(record -> Embargo.of(record, ZoneOffset.UTC).stateAt(NOW))
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));

        assertEquals(
                EnumSet.of(EmbargoState.NONE, EmbargoState.EMBARGOED, EmbargoState.LAPSED, EmbargoState.UNCLEAR),
                EnumSet.copyOf(states.keySet()));
        assertEquals(3, states.get(EmbargoState.EMBARGOED));
    }

    @Test
    void restrictionsAreWordedInManyWays() {
        var terms = records.stream()
                .map(record -> UsageTerms.of(record, Authorities.standard().restrictions()))
                .toList();
        var states = terms.stream().map(UsageTerms::state).collect(Collectors.toSet());

        assertTrue(states.containsAll(EnumSet.of(TermsState.EMPTY, TermsState.NONE_STATED, TermsState.UNCLEAR)));
        assertTrue(terms.stream().map(UsageTerms::raw).distinct().count() >= 30);
    }
}
