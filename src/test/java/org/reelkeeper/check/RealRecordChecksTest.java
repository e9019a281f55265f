package org.reelkeeper.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.shotlist.BlockStatus;
import org.reelkeeper.shotlist.Shot.Soundbite;
import org.reelkeeper.shotlist.Shotlist;
import org.reelkeeper.text.LabelledTextReader;
import org.reelkeeper.text.Piece;

/// A record as an agency exported it; where it is not at hand, these tests are skipped and say so.
class RealRecordChecksTest {

    private static final Path FILE = Path.of(System.getProperty("reelkeeper.records", "../shared/records"))
            .resolve("497276.txt");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant RELEASE = Instant.parse("2007-07-11T13:00:00Z");

    private final List<CatalogueRecord> records = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isReadable(FILE), () -> "no real record at " + FILE.toAbsolutePath());
        new LabelledTextReader(Labels.standard())
                .read(new ByteArrayInputStream(Files.readAllBytes(FILE)), piece -> records.add(record(piece)));
    }

    @Test
    void nothingIsWrongWithItButItsCutSummary() {
        var findings = Checks.findings(records.getFirst(), ReadingContext.in(UTC));

        assertEquals(
                List.of("summary.truncated"),
                findings.stream().map(Finding::code).toList());
    }

    @Test
    void itsRowShowsItsDatesAndTerms() {
        var row = Listing.of(records.getFirst(), ReadingContext.in(UTC));

        assertEquals("2007-06-26", row.dateValue());
        assertEquals(RELEASE, row.embargoInstant());
        assertEquals(EmbargoState.LAPSED, row.embargoState(RELEASE));
        assertEquals(RightsLight.NONE_STATED, row.light());
    }

    @Test
    void itsSummaryIsOneBlockWithASoundbite() {
        var block = Shotlist.of(
                        records.getFirst().text(Field.SUMMARY),
                        Authorities.standard().restrictions())
                .getFirst();

        assertEquals("BN09", block.code());
        assertEquals("2007-06-26", block.date().value());
        assertEquals(BlockStatus.NONE, block.status());
        assertEquals(2, block.shots().size());
        assertEquals(List.of("Russian"), ((Soundbite) block.shots().getLast()).languages());
    }

    private static CatalogueRecord record(Piece piece) {
        var read = (Piece.Read) piece;
        var origin = new Origin("00", 0, read.bytes().length, 1, SourceLayout.LABELLED_TEXT, read.encoding(), "00");
        return new CatalogueRecord(1, 1, origin, read.fields());
    }
}
