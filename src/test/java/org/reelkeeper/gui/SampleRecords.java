package org.reelkeeper.gui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reelkeeper.check.Checks;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.Source;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.service.RecordView;

/// Invented records, as a catalogue would hold them, and the view of them on a day in June 2008.
public final class SampleRecords {

    public static final Instant NOW = Instant.parse("2008-06-10T09:30:00Z");
    public static final ZoneId ZONE = ZoneId.of("UTC");
    public static final Workplace WORKPLACE =
            new Workplace("anna", Clock.fixed(NOW, ZoneOffset.UTC), () -> ReadingContext.in(ZONE));
    public static final String HARBOUR = """
            PORTUGAL: Fishing boats block the mouth of the Tagus in protest over fuel prices
            Record ID:
            730118
            PORTUGAL: Fishing boats block the mouth of the Tagus
            - Title: PORTUGAL: Fishing boats block the mouth of the Tagus in protest over fuel prices
            - Date: 3rd June 2008
            - Summary: LISBON, PORTUGAL (JUNE 3, 2008) (REELNEWS – NO ACCESS SPAIN) 1. VARIOUS OF TRAWLERS ACROSS RIVER MOUTH 2. (SOUNDBITE) (Portuguese) SKIPPER, NAME NOT GIVEN, SAYING: "We will not mo
            - Embargoed: 18th June 2008 13:00
            - Keywords:
            - Reuters ID: RKA4TAGUS000000000000000001
            - Story Text: Some eighty boats lay across the river mouth on Tuesday and let nothing pass but the ferry.
            The skippers say that diesel costs them more than they are paid for sardines.
            "We shall lie here until the price of diesel falls," said one of them. - Copyright Holder: REELNEWS
            - City: Lisbon
            - Mood: stormy
            - Usage Terms/Restrictions: No access Spain. Terms as agreed with Porto Harbour Watch.
            """;

    private SampleRecords() {}

    /// A record of the harbour blockade: embargoed, its terms unread, its summary cut off.
    public static CatalogueRecord harbour() {
        var fields = new ArrayList<FieldText>();
        add(
                fields,
                Field.HEADING,
                "",
                "PORTUGAL: Fishing boats block the mouth of the Tagus in protest over fuel prices");
        add(fields, Field.RECORD_ID, "Record ID", "730118");
        add(fields, Field.HEADING, "", "PORTUGAL: Fishing boats block the mouth of the Tagus");
        add(fields, Field.TITLE, "PORTUGAL: Fishing boats block the mouth of the Tagus in protest over fuel prices");
        add(fields, Field.DATE, "3rd June 2008");
        add(fields, Field.SUMMARY, between("- Summary: ", "\n- Embargoed"));
        add(fields, Field.EMBARGO, "18th June 2008 13:00");
        fields.add(loaded(Field.KEYWORDS, "Keywords", "", "- Keywords:", ""));
        add(fields, Field.REUTERS_ID, "RKA4TAGUS000000000000000001");
        add(fields, Field.STORY_TEXT, between("- Story Text: ", " - Copyright Holder"));
        add(fields, Field.COPYRIGHT_HOLDER, "REELNEWS");
        add(fields, Field.CITY, "Lisbon");
        add(fields, Field.EXTRA, "Mood", "stormy");
        add(fields, Field.USAGE_TERMS, "No access Spain. Terms as agreed with Porto Harbour Watch.");
        return new CatalogueRecord(12, 7, origin(), fields);
    }

    public static RecordView view(CatalogueRecord record) {
        return view(record, Map.of());
    }

    public static RecordView view(CatalogueRecord record, Map<String, String> draft) {
        var embargo = Embargo.of(record, ZONE);
        return new RecordView(
                record,
                embargo,
                embargo.stateAt(NOW),
                RecordRights.of(record, Authorities.standard()),
                List.of(),
                Checks.findings(record, ReadingContext.in(ZONE)),
                draft);
    }

    private static void add(List<FieldText> fields, Field field, String text) {
        add(fields, field, Labels.standard().nameOf(field), text);
    }

    private static void add(List<FieldText> fields, Field field, String label, String text) {
        var start = label.isEmpty() || field == Field.RECORD_ID ? "" : "- " + label + ": ";
        fields.add(loaded(field, label, text, start + text, text));
    }

    private static FieldText loaded(Field field, String label, String text, String whole, String value) {
        int from = bytes(HARBOUR.substring(0, Math.max(HARBOUR.indexOf(whole), 0)));
        int end = from + bytes(whole);
        return new FieldText(
                field, label, text, new Source.Loaded(new Span(from, end), new Span(end - bytes(value), end)));
    }

    private static String between(String from, String to) {
        int start = HARBOUR.indexOf(from) + from.length();
        return HARBOUR.substring(start, HARBOUR.indexOf(to, start));
    }

    private static int bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    private static Origin origin() {
        return new Origin(
                "ab".repeat(32),
                0,
                bytes(HARBOUR),
                412,
                SourceLayout.LABELLED_TEXT,
                TextEncoding.UTF_8,
                "cd".repeat(32));
    }
}
