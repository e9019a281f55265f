package org.reelkeeper.cli;

import java.time.Instant;
import java.util.Locale;
import org.reelkeeper.check.Sentences;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Review;
import org.reelkeeper.service.RecordView;

/// One record for a person to read on a terminal: its fields as written, what is read from them in brackets, and what is
/// wrong with it.
final class RecordPage {

    private static final int LABEL_WIDTH = 26;

    private final RecordView view;
    private final Instant asOf;
    private final StringBuilder text = new StringBuilder();

    RecordPage(RecordView view, Instant asOf) {
        this.view = view;
        this.asOf = asOf;
    }

    String text() {
        for (var field : view.record().fields()) {
            if (field.field() == Field.RECORD_ID || field.field().isText()) {
                line(label(field), field.text() + reading(field));
            }
        }
        if (view.record().first(Field.EMBARGO).isEmpty() && view.embargoState() != EmbargoState.NONE) {
            line(Labels.standard().nameOf(Field.EMBARGO), embargo().strip());
        }
        line(
                "status",
                Publication.of(view.record()).key() + ", "
                        + Review.of(view.record()).key());
        var sentences = new Sentences(Locale.ENGLISH);
        for (var finding : view.findings()) {
            line("! " + finding.severity().key(), finding.slot().key() + ": " + sentences.of(finding));
        }
        return text.toString();
    }

    private void line(String label, String value) {
        var lines = PlainText.shown(value).lines().toList();
        text.append(String.format(Locale.ROOT, "%-" + LABEL_WIDTH + "s", PlainText.onOneLine(label)));
        text.append(String.join("\n" + " ".repeat(LABEL_WIDTH), lines)).append('\n');
    }

    private static String label(FieldText field) {
        var known = Labels.standard().nameOf(field.field());
        return known.isEmpty() ? field.label() : known;
    }

    private String reading(FieldText field) {
        return switch (field.field()) {
            case DATE -> DateText.read(field.text()) instanceof DateReading.Read read ? " [" + read.value() + "]" : "";
            case EMBARGO -> embargo();
            case USAGE_TERMS -> " [" + view.terms().state().key() + "]";
            default -> "";
        };
    }

    private String embargo() {
        var until = view.embargo().dateAt(asOf) instanceof EmbargoReading.Until date ? ", " + date.instant() : "";
        return " [" + view.embargoState().key() + until + "]";
    }
}
