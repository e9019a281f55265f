package org.reelkeeper.exchange;

import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;

/// Invented records for the tests of formats.
final class SampleRecords {

    private static final Origin ORIGIN =
            new Origin("0".repeat(64), 0, 0, 1, SourceLayout.JSON_LINES, TextEncoding.UTF_8, "0".repeat(64));

    private SampleRecords() {}

    static CatalogueRecord empty() {
        return new CatalogueRecord(1, 1, ORIGIN, List.of());
    }

    /// Every field that the canonical JSON knows.
    static CatalogueRecord full() {
        return with(
                with(empty(), Field.RECORD_ID, "7001"),
                "- Title: UK: Ferry \"Star\" reopens",
                "- Date: 3rd May 2009",
                "- Summary: (AB12) DOVER, ENGLAND (MAY 3, 2009) (HARBOUR TV) 1. FERRY IN HARBOUR",
                "- Embargoed: 4th May 2030 10:00",
                "- Keywords: ferry; sea, coast",
                "- Topics: Transport, Weather",
                "- Reuters ID: LVA123",
                "- Story Text: The ferry sails again.\nFares are unchanged.",
                "- Location: Harbour",
                "- City: Dover",
                "- Country: UK",
                "- Aspect Ratio: 4:3",
                "- Duration: 01:19",
                "- Source: Harbour TV",
                "- Language: English",
                "- Copyright Holder: HARBOUR TV",
                "- Copyright Notice: (c) Harbour TV",
                "- Usage Terms/Restrictions: None",
                "- Sport: Rowing");
    }

    static CatalogueRecord with(CatalogueRecord record, Field field, String text) {
        var label = field == Field.RECORD_ID ? "Record ID" : Labels.standard().nameOf(field);
        return record.with(Slot.of(field), FieldText.added(field, label, text));
    }

    /// The record with fields as a record file writes them.
    static CatalogueRecord with(CatalogueRecord record, String... lines) {
        var next = record;
        for (var line : lines) {
            int colon = line.indexOf(':');
            var label = line.substring(2, colon);
            var field = Labels.standard().find(label).map(Labels.Label::field).orElse(Field.EXTRA);
            var slot = new Slot(field, next.all(field).size());
            next = next.with(
                    slot,
                    FieldText.added(field, label, line.substring(colon + 1).strip()));
        }
        return next;
    }
}
