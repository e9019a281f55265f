package org.reelkeeper.check;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Specimen;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.UsageTerms;
import org.reelkeeper.shotlist.Shotlist;

/// Measures how many records a second the readings and checks take on one core; a program to start by hand, not a test.
final class CheckRates {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int RECORDS = 20_000;
    private static final int ROUNDS = 8;

    private CheckRates() {}

    public static void main(String[] arguments) {
        var records = records(new Random(1));
        tell(
                "all checks",
                records,
                record -> Checks.findings(record, ReadingContext.in(ZONE)).size());
        tell(
                "rows of a list",
                records,
                record -> Listing.of(record, ReadingContext.in(ZONE)).findings());
        tell("embargoes", records, record -> Embargo.of(record, ZONE).raw().length());
        tell(
                "usage terms",
                records,
                record -> UsageTerms.of(record, Authorities.standard().restrictions())
                        .rules()
                        .size());
        tell(
                "shot lists",
                records,
                record -> Shotlist.of(
                                record.text(Field.SUMMARY),
                                Authorities.standard().restrictions())
                        .size());
    }

    private static void tell(String what, List<CatalogueRecord> records, ToIntFunction<CatalogueRecord> work) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var begun = spent();
            long sum = 0;
            for (var record : records) {
                sum += work.applyAsInt(record);
            }
            double seconds = spent().minus(begun).toNanos() / 1e9;
            best = Math.max(best, sum < 0 ? 0 : records.size() / seconds);
        }
        System.out.printf(Locale.ROOT, "%-16s %,10.0f a second%n", what, best);
    }

    /// Time of the processor, all threads of this program; other programs do not count.
    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /// Records of about 3.3 kB, as an agency writes them, with a fault here and there.
    private static List<CatalogueRecord> records(Random random) {
        var records = new ArrayList<CatalogueRecord>();
        for (int number = 0; number < RECORDS; number++) {
            var story = new StringBuilder();
            while (story.length() < 2500) {
                story.append("The harbour master said on ")
                        .append(random.nextInt(9999))
                        .append(
                                random.nextInt(40) == 0
                                        ? " that tides \u2013 and ferries\n"
                                        : " that the tide would not wait. ");
            }
            var day = (1 + random.nextInt(28)) + "th June " + (1980 + random.nextInt(40));
            var record = Specimen.with(Specimen.ferry(Field.STORY_TEXT, story.toString()), Field.DATE, day);
            record = Specimen.with(record, Field.EMBARGO, day + " 13:00");
            records.add(random.nextInt(5) > 0 ? record : Specimen.with(record, Field.USAGE_TERMS, "No access Japan"));
        }
        return records;
    }
}
