package org.reelkeeper.store;

import java.util.List;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.rights.RightsLight;

/// The numbers by which the database knows the closed lists of the program.
final class StoredNumbers {

    static final Numbering<Field> FIELDS = new Numbering<>(List.of(
            Field.HEADING,
            Field.RECORD_ID,
            Field.UNPLACED,
            Field.TITLE,
            Field.DATE,
            Field.SUMMARY,
            Field.EMBARGO,
            Field.KEYWORDS,
            Field.TOPICS,
            Field.REUTERS_ID,
            Field.STORY_TEXT,
            Field.LOCATION,
            Field.CITY,
            Field.COUNTRY,
            Field.ASPECT_RATIO,
            Field.DURATION,
            Field.SOURCE,
            Field.LANGUAGE,
            Field.COPYRIGHT_HOLDER,
            Field.COPYRIGHT_NOTICE,
            Field.USAGE_TERMS,
            Field.EXTRA,
            Field.PUBLICATION,
            Field.REVIEW,
            Field.EMBARGO_DECISION,
            Field.RULES));

    /// Labels that most records have; any other is written out.
    static final Numbering<String> LABELS = new Numbering<>(List.of(
            "",
            "Record ID",
            "Title",
            "Date",
            "Summary",
            "Embargoed",
            "Keywords",
            "Reuters ID",
            "Story Text",
            "Location",
            "City",
            "Country",
            "Topics",
            "Aspect Ratio",
            "Duration",
            "Source",
            "Language",
            "Copyright Holder",
            "Copyright Notice",
            "Usage Terms/Restrictions",
            "Sport",
            "Audio"));

    static final Numbering<SourceLayout> LAYOUTS =
            new Numbering<>(List.of(SourceLayout.LABELLED_TEXT, SourceLayout.JSON_LINES, SourceLayout.CSV));

    static final Numbering<TextEncoding> ENCODINGS = new Numbering<>(
            List.of(TextEncoding.UTF_8, TextEncoding.UTF_16LE, TextEncoding.UTF_16BE, TextEncoding.WINDOWS_1252));

    static final Numbering<RightsLight> TERMS = new Numbering<>(List.of(
            RightsLight.EMPTY,
            RightsLight.NONE_STATED,
            RightsLight.RULES,
            RightsLight.UNCLEAR,
            RightsLight.DUTIES,
            RightsLight.BLOCKED));

    private StoredNumbers() {}
}
