package org.reelkeeper.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.exchange.AtomicFile;
import org.reelkeeper.exchange.CalendarFile;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Publication;
import org.reelkeeper.query.ReleaseCounts;
import org.reelkeeper.query.Sort;
import org.reelkeeper.vault.Manifest;

/// When embargoes end: counted, listed, and written as files for calendars and printers. Any thread, but never the one that
/// draws the window.
public final class Releases {

    private final OpenCatalogue catalogue;
    private final Records records;
    private final Searches searches;

    Releases(OpenCatalogue catalogue, Records records, Searches searches) {
        this.catalogue = catalogue;
        this.records = records;
        this.searches = searches;
    }

    /// Counts by months, each by its begin in the zone of the catalogue.
    ///
    /// @throws WrongQueryException when the query cannot be understood
    public ReleaseCounts byMonth(RecordQuery query) {
        return searches.releases(query, new Months(catalogue.settings().zone()));
    }

    /// Counts by the moments themselves.
    ///
    /// @throws WrongQueryException when the query cannot be understood
    public ReleaseCounts byMoment(RecordQuery query) {
        return searches.releases(query, LongUnaryOperator.identity());
    }

    /// Finds the begin of a month. Ends come mostly in the order of time, so the last month is mostly the right one.
    private static final class Months implements LongUnaryOperator {

        private final ZoneId zone;
        private long first = Long.MAX_VALUE;
        private long before = Long.MIN_VALUE;

        Months(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public long applyAsLong(long millis) {
            if (millis < first || millis >= before) {
                var month = YearMonth.from(Instant.ofEpochMilli(millis).atZone(zone));
                first = begin(month);
                before = begin(month.plusMonths(1));
            }
            return first;
        }

        private long begin(YearMonth month) {
            return month.atDay(1).atStartOfDay(zone).toInstant().toEpochMilli();
        }
    }

    /// The records of a search whose embargo has an end and was not lifted, in the order of time; those that are unclear,
    /// withheld or withdrawn are among them, for it is said of them.
    ///
    /// @param most how many are wanted one by one
    public ReleaseList list(RecordQuery query, int most, JobContext context) {
        var first = new ArrayList<Release>();
        long[] counts = {0, 0};
        read(query, context, found -> {
            counts[found.isPresent() ? 0 : 1]++;
            found.filter(_ -> first.size() < most).ifPresent(first::add);
        });
        return new ReleaseList(first, counts[0], counts[1]);
    }

    /// Writes a calendar file (RFC 5545), whole or not at all. What the clock does not free is left out.
    ///
    /// @throws IOException when it cannot be written
    public CalendarReport writeCalendar(RecordQuery query, Path file, ReleaseWords words, JobContext context)
            throws IOException {
        catalogue.checkOutside(file);
        var id = Manifest.read(catalogue.folder()).id();
        long[] counts = {0, 0};
        AtomicFile.replace(file, out -> {
            try (var calendar =
                    new CalendarFile(out, words.name(), catalogue.clock().instant())) {
                for (var release : listed(query, context, counts)) {
                    calendar.write(event(release, id, words));
                }
            }
        });
        return new CalendarReport(counts[0], counts[1]);
    }

    private List<Release> listed(RecordQuery query, JobContext context, long[] counts) {
        var listed = new ArrayList<Release>();
        read(query, context, found -> {
            var free = found.filter(Release::isByTheClock);
            free.ifPresent(listed::add);
            counts[free.isPresent() ? 0 : 1]++;
        });
        return listed;
    }

    /// A record has one event for ever, so an embargo that was extended moves it.
    private static CalendarFile.Event event(Release release, String catalogue, ReleaseWords words) {
        return new CalendarFile.Event(
                catalogue + "-" + release.key() + "@reelkeeper",
                release.revision(),
                release.end().instant(),
                words.summary(release),
                words.description(release));
    }

    private void read(RecordQuery query, JobContext context, Consumer<Optional<Release>> taker) {
        var now = catalogue.clock().instant();
        var keys = records.keys(new Selection.Matching(query.sortedBy(Sort.EMBARGO, true)), now, context);
        for (int start = 0; start < keys.length; start += Scribe.PIECE) {
            context.checkCancelled();
            context.report(start, keys.length);
            var piece = Arrays.stream(keys, start, Math.min(keys.length, start + Scribe.PIECE))
                    .boxed()
                    .toList();
            inOrder(piece).forEach(record -> taker.accept(release(record, now)));
        }
    }

    /// As the list has them, and not by their keys.
    private List<CatalogueRecord> inOrder(List<Long> keys) {
        var found = new HashMap<Long, CatalogueRecord>();
        SoundRecords.of(keys, catalogue.database()).forEach(record -> found.put(record.key(), record));
        return keys.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Optional<Release> release(CatalogueRecord record, Instant now) {
        var embargo = Embargo.of(record, catalogue.settings().zone());
        var state = embargo.stateAt(now);
        return embargo.dateAt(now) instanceof EmbargoReading.Until end && state != EmbargoState.LIFTED
                ? Optional.of(new Release(
                        record.key(),
                        record.revision(),
                        record.text(Field.RECORD_ID),
                        record.text(Field.TITLE),
                        end,
                        state,
                        Publication.of(record)))
                : Optional.empty();
    }
}
