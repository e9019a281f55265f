package org.reelkeeper.check;

import java.time.Instant;
import java.util.List;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Review;
import org.reelkeeper.rights.RightsLight;

/// What a list shows of a record and sorts by. It is derived, but worth storing: no clock is in it.
///
/// @param date as written
/// @param dateValue by ISO 8601 as far as it is known; empty when it cannot be read
/// @param embargo `EMBARGOED` for every embargo with a date, past or not: `embargoState` asks the clock
/// @param embargoInstant `NO_INSTANT` where no date stands
/// @param publication the contract's word
/// @param review the contract's word
/// @param severity rank of the gravest finding, 0 without any
/// @param codes of the findings, each once
public record Listing(
        long key,
        long revision,
        String recordId,
        String title,
        String date,
        String dateValue,
        EmbargoState embargo,
        Instant embargoInstant,
        RightsLight light,
        String publication,
        String review,
        int severity,
        int findings,
        List<String> codes,
        boolean corrected) {

    /// Stands where there is no instant, and before every other.
    public static final Instant NO_INSTANT = Instant.parse("0001-01-01T00:00:00Z");

    public Listing {
        codes = List.copyOf(codes);
    }

    public static Listing of(CatalogueRecord record, ReadingContext context) {
        var examined = Examined.of(record, context);
        return of(examined, Checks.findings(examined));
    }

    /// The row of a record that was changed; the same as `of`, and much sooner known where the change says nothing.
    ///
    /// @param before the row of the record as it was
    public static Listing after(Listing before, CatalogueRecord was, CatalogueRecord is, ReadingContext context) {
        return Apart.isAllThatDiffers(was, is, context) ? before.restated(is) : of(is, context);
    }

    /// With what is told without any reading.
    private Listing restated(CatalogueRecord record) {
        return new Listing(
                key,
                record.revision(),
                recordId,
                title,
                date,
                dateValue,
                embargo,
                embargoInstant,
                light,
                Publication.of(record).key(),
                Review.of(record).key(),
                severity,
                findings,
                codes,
                record.isCorrected());
    }

    private static Listing of(Examined examined, List<Finding> findings) {
        var record = examined.record();
        return new Listing(
                record.key(),
                record.revision(),
                examined.text(Field.RECORD_ID),
                examined.text(Field.TITLE),
                examined.text(Field.DATE),
                examined.date().value(),
                kind(examined.embargo()),
                instant(examined.embargo()),
                examined.rights().light(),
                Publication.of(record).key(),
                Review.of(record).key(),
                worst(findings),
                findings.size(),
                findings.stream().map(Finding::code).distinct().toList(),
                record.isCorrected());
    }

    public EmbargoState embargoState(Instant now) {
        return switch (embargo) {
            case EMBARGOED, LAPSED -> now.isBefore(embargoInstant) ? EmbargoState.EMBARGOED : EmbargoState.LAPSED;
            case NONE, LIFTED, HELD, UNCLEAR -> embargo;
        };
    }

    private static EmbargoState kind(Embargo embargo) {
        var state = embargo.stateAt(Instant.MAX);
        return state == EmbargoState.LAPSED ? EmbargoState.EMBARGOED : state;
    }

    private static Instant instant(Embargo embargo) {
        return embargo.dateAt(Instant.MAX) instanceof EmbargoReading.Until until ? until.instant() : NO_INSTANT;
    }

    private static int worst(List<Finding> findings) {
        return findings.stream()
                .mapToInt(finding -> finding.severity().rank())
                .max()
                .orElse(0);
    }
}
