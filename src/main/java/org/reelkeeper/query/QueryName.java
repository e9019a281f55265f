package org.reelkeeper.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reelkeeper.model.Field;

/// What may stand before the colon of `title:word`, with the other names that people give it.
public enum QueryName {
    /// No name: any text of the record.
    ANY_TEXT(Sense.TEXT, ""),
    TITLE(Field.TITLE, "title"),
    HEADING(Field.HEADING, "heading", "headline"),
    SUMMARY(Field.SUMMARY, "summary"),
    STORY(Field.STORY_TEXT, "story"),
    KEYWORDS(Field.KEYWORDS, "keywords", "keyword"),
    TOPICS(Field.TOPICS, "topics", "topic"),
    COUNTRY(Field.COUNTRY, "country"),
    CITY(Field.CITY, "city"),
    LOCATION(Field.LOCATION, "location", "place"),
    SOURCE(Field.SOURCE, "source"),
    LANGUAGE(Field.LANGUAGE, "language"),
    HOLDER(Field.COPYRIGHT_HOLDER, "holder", "copyright"),
    NOTICE(Field.COPYRIGHT_NOTICE, "notice"),
    TERMS(Field.USAGE_TERMS, "terms", "restrictions"),
    DURATION(Field.DURATION, "duration"),
    ASPECT(Field.ASPECT_RATIO, "aspect"),
    REUTERS(Field.REUTERS_ID, "reuters"),
    EXTRA(Field.EXTRA, "extra", "other"),
    UNPLACED(Field.UNPLACED, "unplaced"),
    ID(Sense.RECORD_ID, Field.RECORD_ID, "id", "record"),
    KEY(Sense.KEY, "key"),
    DATE(Sense.DATE, Field.DATE, "date"),
    YEAR(Sense.DATE, Field.DATE, "year"),
    EMBARGO(Sense.EMBARGO, Field.EMBARGO, "embargo", "embargoed"),
    RIGHTS(Sense.RIGHTS, Field.USAGE_TERMS, "rights"),
    TERRITORY(Sense.TERRITORY, "territory"),
    MEDIUM(Sense.MEDIUM, "medium", "media"),
    PARTY(Sense.PARTY, "party"),
    IS(Sense.IS, "is"),
    HAS(Sense.HAS, "has"),
    MISSING(Sense.MISSING, "missing", "without"),
    PROBLEM(Sense.PROBLEM, "problem", "problems", "finding"),
    REVIEW(Sense.REVIEW, "review", "status.review"),
    STATUS(Sense.STATUS, "status", "publication", "status.publication"),
    BATCH(Sense.LOAD, "batch", "load"),
    LOADED(Sense.LOADED, "loaded"),
    CHANGED(Sense.CHANGED, "changed"),
    PERSON(Sense.PERSON, "person", "by"),
    SET(Sense.WORK_SET, "set", "workset");

    /// What the text behind a name is read as.
    public enum Sense {
        /// Words, phrases, patterns.
        TEXT,
        RECORD_ID,
        KEY,
        DATE,
        EMBARGO,
        RIGHTS,
        TERRITORY,
        MEDIUM,
        PARTY,
        IS,
        HAS,
        MISSING,
        PROBLEM,
        REVIEW,
        STATUS,
        LOAD,
        LOADED,
        CHANGED,
        PERSON,
        WORK_SET;

        /// Whether a stretch of time may stand behind the name.
        public boolean isTime() {
            return this == DATE || this == EMBARGO || this == LOADED || this == CHANGED;
        }
    }

    private final Sense sense;

    @SuppressWarnings("ImmutableEnumChecker") // a Set.of
    private final Set<Field> fields;

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // from Stream.toList
    private final List<String> names;

    QueryName(Field field, String key, String... others) {
        this(Sense.TEXT, field, key, others);
    }

    QueryName(Sense sense, Field field, String key, String... others) {
        this.sense = sense;
        this.fields = Set.of(field);
        this.key = key;
        this.names = Stream.concat(Stream.of(key, field.key()), Arrays.stream(others))
                .map(QueryName::folded)
                .distinct()
                .toList();
    }

    QueryName(Sense sense, String key, String... others) {
        this.sense = sense;
        this.fields = Set.of();
        this.key = key;
        this.names = Stream.concat(Stream.of(key), Arrays.stream(others))
                .map(QueryName::folded)
                .toList();
    }

    public Sense sense() {
        return sense;
    }

    /// The one field whose text it looks into; empty for all texts, and where it looks into none.
    public Set<Field> fields() {
        return fields;
    }

    /// The name that is offered and written.
    public String key() {
        return key;
    }

    /// Every name there is, without the one for no name.
    public static List<QueryName> all() {
        return Arrays.stream(values()).filter(name -> name != ANY_TEXT).toList();
    }

    /// Capitals do not matter, nor dashes within the name.
    public static Optional<QueryName> of(String typed) {
        var folded = folded(typed);
        return all().stream().filter(name -> name.names.contains(folded)).findFirst();
    }

    /// The name of a field's text.
    public static Optional<QueryName> of(Field field) {
        return all().stream().filter(name -> name.fields.contains(field)).findFirst();
    }

    /// The key of the name that somebody may have meant.
    static Optional<String> near(String typed) {
        var names = all().stream().flatMap(name -> name.names.stream()).toList();
        return Nearest.to(folded(typed), names).flatMap(QueryName::of).map(QueryName::key);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
