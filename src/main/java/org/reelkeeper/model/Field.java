package org.reelkeeper.model;

import java.util.Arrays;
import java.util.Optional;

/// The fields that Reelkeeper knows, in the order of the canonical JSON. What stands under any other label is `EXTRA`.
public enum Field {
    /// The line before the record id, and its repetition behind it.
    HEADING("heading", Kind.SOURCE),
    RECORD_ID("recordId", Kind.SOURCE),
    /// Lines between record id and first field that are no heading; kept and shown, never dropped.
    UNPLACED("unplaced", Kind.SOURCE),
    TITLE("title", Kind.TEXT),
    DATE("date", Kind.TEXT),
    SUMMARY("summary", Kind.TEXT),
    EMBARGO("embargo", Kind.TEXT),
    KEYWORDS("keywords", Kind.LIST),
    TOPICS("topics", Kind.LIST),
    REUTERS_ID("reutersId", Kind.TEXT),
    STORY_TEXT("storyText", Kind.TEXT),
    LOCATION("location", Kind.TEXT),
    CITY("city", Kind.TEXT),
    COUNTRY("country", Kind.TEXT),
    ASPECT_RATIO("aspectRatio", Kind.TEXT),
    DURATION("duration", Kind.TEXT),
    SOURCE("source", Kind.TEXT),
    LANGUAGE("language", Kind.TEXT),
    COPYRIGHT_HOLDER("copyrightHolder", Kind.TEXT),
    COPYRIGHT_NOTICE("copyrightNotice", Kind.TEXT),
    USAGE_TERMS("usageTerms", Kind.TEXT),
    EXTRA("extra", Kind.TEXT),
    /// `usable`, `withheld` or `withdrawn`; absent means usable.
    PUBLICATION("status.publication", Kind.MARK),
    /// Where the record stands in the work of the staff; absent means loaded.
    REVIEW("status.review", Kind.MARK),
    /// A person's decision on the embargo, as the embargo room writes it.
    EMBARGO_DECISION("embargo.decision", Kind.MARK),
    /// A person's restriction rules and the text that they were read from, as the rights room writes them.
    RULES("usageTerms.rules", Kind.MARK);

    /// What a field holds: part of the frame of the source, running text, a list in one text, or a person's mark.
    public enum Kind {
        SOURCE,
        TEXT,
        LIST,
        MARK
    }

    private final String key;
    private final Kind kind;

    Field(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /// The key in the canonical JSON and on the command line.
    public String key() {
        return key;
    }

    /// Whether a person made this; such a field never stands in a record file.
    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    /// Whether a person corrects this field in the form; headings, unplaced lines and marks are not typed over.
    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.LIST;
    }

    public static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
