package org.reelkeeper.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return records.record(key).map(record -> answer(record, question, asOf));
    }

    /// The answers for many records, in the order of their keys as given; records that are out of sight have none.
    public List<Clearance> askAll(long[] keys, LicenceQuestion question, Instant asOf, JobContext context) {
        var done = new AtomicLong();
        return IntStream.iterate(0, start -> start < keys.length, start -> start + Scribe.PIECE)
                .mapToObj(start -> Arrays.copyOfRange(keys, start, Math.min(keys.length, start + Scribe.PIECE)))
                .toList()
                .parallelStream() // every piece is read from the disk for itself
                .map(piece -> {
                    context.checkCancelled();
                    var answered = answers(piece, question, asOf);
                    context.report(done.addAndGet(piece.length), keys.length);
                    return answered;
                })
                .flatMap(List::stream)
                .toList();
    }

    private List<Clearance> answers(long[] piece, LicenceQuestion question, Instant asOf) {
        var found = records.all(Arrays.stream(piece).boxed().toList()).stream()
                .map(record -> answer(record, question, asOf))
                .collect(Collectors.toMap(Clearance::key, clearance -> clearance));
        return Arrays.stream(piece)
                .filter(found::containsKey)
                .mapToObj(found::get)
                .toList();
    }

    private Clearance answer(CatalogueRecord record, LicenceQuestion question, Instant asOf) {
        var reading = catalogue.settings().reading();
        var rights = RecordRights.of(record, reading.authorities());
        var standing = rights.standing(
                record,
                Embargo.of(record, reading.zone()).stateAt(asOf),
                DateText.read(record.text(Field.DATE)),
                beside.of(record));
        var today = LocalDate.ofInstant(asOf, reading.zone());
        return new Clearance(
                record.key(),
                record.revision(),
                record.text(Field.RECORD_ID),
                record.text(Field.TITLE),
                question,
                asOf,
                Licensing.answer(standing, question, today, reading.authorities()));
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
