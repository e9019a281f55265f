package org.reelkeeper.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.LicenceJson;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Licensing;
import tools.jackson.databind.json.JsonMapper;

/// Answers "may we license this?" for records. Any thread, but never the one that draws the window.
public final class Licences {

    private static final String PROFILE = "licence-profile";

    private final OpenCatalogue catalogue;
    private final Records records;
    private final BesideRules beside;

    Licences(OpenCatalogue catalogue, Records records, BesideRules beside) {
        this.catalogue = catalogue;
        this.records = records;
        this.beside = beside;
    }

    /// The answer for one record; empty when it is not in sight.
    ///
    /// @param asOf the moment that embargo states are told for; its day is the day of use where the question names none
    public Optional<Clearance> ask(long key, LicenceQuestion question, Instant asOf) {
        return answers(List.of(key), question, asOf, catalogue.settings().reading()).stream()
                .findFirst();
    }

    /// The answers for many records, in the order of their keys as given; records that are out of sight have none.
    ///
    /// Every piece is read from the disk for itself, by as many threads as there are cores. Each takes the next piece when
    /// it is ready, so that none waits long for another at the end.
    public List<Clearance> askAll(long[] keys, LicenceQuestion question, Instant asOf, JobContext context) {
        var reading = catalogue.settings().reading();
        var done = new AtomicLong();
        var pieces = IntStream.iterate(0, start -> start < keys.length, start -> start + Scribe.PIECE)
                .mapToObj(start -> Arrays.copyOfRange(keys, start, Math.min(keys.length, start + Scribe.PIECE)))
                .map(piece -> ForkJoinTask.adapt(() -> {
                    context.checkCancelled();
                    var answered = answers(Arrays.stream(piece).boxed().toList(), question, asOf, reading);
                    context.report(done.addAndGet(piece.length), keys.length);
                    return answered;
                }))
                .toList();
        return ForkJoinTask.invokeAll(pieces).stream()
                .flatMap(piece -> piece.join().stream())
                .toList();
    }

    private List<Clearance> answers(List<Long> piece, LicenceQuestion question, Instant asOf, ReadingContext reading) {
        return records.all(piece).stream()
                .map(record -> answer(record, question, asOf, reading))
                .toList();
    }

    private Clearance answer(CatalogueRecord record, LicenceQuestion question, Instant asOf, ReadingContext reading) {
        var standing = RecordRights.of(record, reading.authorities())
                .standing(
                        record,
                        Embargo.of(record, reading.zone()).stateAt(asOf),
                        DateText.read(record.text(Field.DATE)),
                        beside.of(record));
        return new Clearance(
                record.key(),
                record.revision(),
                record.text(Field.RECORD_ID),
                record.text(Field.TITLE),
                question,
                asOf,
                Licensing.answer(standing, question, LocalDate.ofInstant(asOf, reading.zone()), reading.authorities()));
    }

    /// What is asked where a person says nothing else.
    public LicenceQuestion profile() {
        var text = catalogue.settings().text(PROFILE);
        return text.isEmpty()
                ? LicenceQuestion.OPEN
                : LicenceJson.readQuestion(JsonMapper.shared().readTree(text));
    }

    public void keepProfile(LicenceQuestion question) {
        new SettingChange(catalogue).make(PROFILE, LicenceJson.write(question).toString());
    }
}
