package org.reelkeeper.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reelkeeper.check.Checks;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.LicenceJson;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Licensing;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import tools.jackson.databind.json.JsonMapper;

/// Answers "may we license this?" for records. Any thread, but never the one that draws the window.
public final class Licences {

    private static final String PROFILE = "licence-profile";

    private final OpenCatalogue catalogue;
    private final Records records;
    private final InheritedRules inherited;

    Licences(OpenCatalogue catalogue, Records records, InheritedRules inherited) {
        this.catalogue = catalogue;
        this.records = records;
        this.inherited = inherited;
    }

    /// The answer for one record; empty when it is not in sight.
    ///
    /// @param asOf the moment that embargo states are told for; its day is the day of use where the question names none
    public Optional<Clearance> ask(long key, LicenceQuestion question, Instant asOf) {
        return records.record(key).map(record -> answer(record, question, asOf));
    }

    /// The answers for many records, in the order of their keys as given; records that are out of sight have none.
    public List<Clearance> askAll(long[] keys, LicenceQuestion question, Instant asOf, JobContext context) {
        var answers = new ArrayList<Clearance>();
        for (int start = 0; start < keys.length; start += Scribe.PIECE) {
            context.checkCancelled();
            context.report(start, keys.length);
            var piece = Arrays.copyOfRange(keys, start, Math.min(keys.length, start + Scribe.PIECE));
            var found = records.all(Arrays.stream(piece).boxed().toList()).parallelStream()
                    .map(record -> answer(record, question, asOf))
                    .collect(Collectors.toMap(Clearance::key, clearance -> clearance));
            Arrays.stream(piece).mapToObj(found::get).filter(clearance -> clearance != null).forEach(answers::add);
        }
        return answers;
    }

    private Clearance answer(CatalogueRecord record, LicenceQuestion question, Instant asOf) {
        var zone = catalogue.settings().zone();
        var rights = RecordRights.of(record);
        var standing = rights.standing(
                record,
                Embargo.of(record, zone).stateAt(asOf),
                DateText.read(record.text(Field.DATE)),
                beside(record, rights));
        var today = LocalDate.ofInstant(asOf, zone);
        return new Clearance(
                record.key(),
                record.revision(),
                record.text(Field.RECORD_ID),
                record.text(Field.TITLE),
                question,
                asOf,
                Licensing.answer(standing, question, today));
    }

    /// What counts although it does not stand where restrictions stand: rules that are inherited, and a restriction that
    /// is lost in another text.
    private List<Rule> beside(CatalogueRecord record, RecordRights rights) {
        var rules = new ArrayList<>(inherited.of(record));
        Checks.hiddenRestrictions(record, catalogue.settings().zone(), rights).stream()
                .map(words -> Rule.unread(RuleSource.USAGE_TERMS, words))
                .forEach(rules::add);
        return rules;
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
