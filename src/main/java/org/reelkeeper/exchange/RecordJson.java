package org.reelkeeper.exchange;

import java.time.Instant;
import java.util.Locale;
import org.reelkeeper.check.Checks;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.check.Sentences;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldLists;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Review;
import org.reelkeeper.rights.RuleJson;
import org.reelkeeper.rights.UsageTerms;
import org.reelkeeper.shotlist.Shotlist;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The canonical JSON of a record: its texts as written and what is read from them at one instant. A key is absent when
/// the record has no such field.
public final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ReadingContext context;
    private final Instant asOf;
    private final Sentences sentences = new Sentences(Locale.ENGLISH);

    /// @param context what records are read by
    /// @param asOf the moment that embargo states are told for
    public RecordJson(ReadingContext context, Instant asOf) {
        this.context = context;
        this.asOf = asOf;
    }

    /// One line, without its end.
    public String line(CatalogueRecord record) {
        return LoneSurrogates.escaped(write(record).toString());
    }

    ObjectNode write(CatalogueRecord record) {
        var node = NODES.objectNode();
        var rights = RecordRights.of(record, context.authorities());
        for (var field : Field.values()) {
            if (field == Field.RECORD_ID || (field.isText() && field != Field.EXTRA)) {
                write(field, record, rights, node);
            }
        }
        if (!rights.holder().isEmpty()) {
            node.set("holderRules", RuleJson.write(rights.holder()));
        }
        node.set(
                "shotlist",
                ShotlistJson.write(
                        Shotlist.of(
                                record.text(Field.SUMMARY),
                                context.authorities().restrictions()),
                        rights.blockRules()));
        node.putObject("status")
                .put("publication", Publication.of(record).key())
                .put("review", Review.of(record).key());
        writeExtra(record, node);
        writeProblems(record, node);
        return node;
    }

    private void write(Field field, CatalogueRecord record, RecordRights rights, ObjectNode node) {
        switch (field) {
            case EMBARGO ->
                EmbargoJson.write(Embargo.of(record, context.zone()), asOf)
                        .ifPresent(embargo -> node.set(field.key(), embargo));
            case USAGE_TERMS -> writeTerms(record, rights.terms(), node);
            default -> record.first(field).ifPresent(written -> writeText(field, written.text(), node));
        }
    }

    private static void writeText(Field field, String text, ObjectNode node) {
        if (field == Field.DATE) {
            node.set(field.key(), date(text));
        } else if (field.isList()) {
            var items = node.putArray(field.key());
            FieldLists.split(text).forEach(items::add);
        } else {
            node.put(field.key(), text);
        }
    }

    private static ObjectNode date(String raw) {
        var node = NODES.objectNode().put("raw", raw);
        if (DateText.read(raw) instanceof DateReading.Read read) {
            node.put("value", read.value()).put("precision", read.precision().key());
        }
        return node;
    }

    /// Present when the record has the field, or a person made rules without it.
    private static void writeTerms(CatalogueRecord record, UsageTerms terms, ObjectNode node) {
        var written = record.first(Field.USAGE_TERMS);
        if (written.isPresent() || !terms.rules().isEmpty()) {
            var object = node.putObject(Field.USAGE_TERMS.key());
            written.ifPresent(field -> object.put("raw", field.text()));
            object.put("state", terms.state().key());
            object.set("rules", RuleJson.write(terms.rules()));
        }
    }

    private static void writeExtra(CatalogueRecord record, ObjectNode node) {
        var extras = record.all(Field.EXTRA);
        if (!extras.isEmpty()) {
            var array = node.putArray(Field.EXTRA.key());
            extras.forEach(
                    extra -> array.addObject().put("label", extra.label()).put("value", extra.text()));
        }
    }

    private void writeProblems(CatalogueRecord record, ObjectNode node) {
        var problems = node.putArray("problems");
        for (var finding : Checks.findings(record, context)) {
            problems.addObject()
                    .put("code", finding.code())
                    .put("field", finding.slot().key())
                    .put("severity", finding.severity().key())
                    .put("message", sentences.of(finding));
        }
    }
}
