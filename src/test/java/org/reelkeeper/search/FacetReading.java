package org.reelkeeper.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldLists;
import org.reelkeeper.query.Facet;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.RuleSource;

/// The values of a facet in a record, read the plain way; the empty one where there is none.
final class FacetReading {

    private FacetReading() {}

    static Set<String> values(Facet facet, IndexedRecord record, Instant now) {
        var values = Set.copyOf(found(facet, record, now).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList());
        return values.isEmpty() ? Set.of("") : values;
    }

    private static List<String> found(Facet facet, IndexedRecord record, Instant now) {
        var listing = record.listing();
        return switch (facet) {
            case EMBARGO -> List.of(listing.embargoState(now).key());
            case RIGHTS -> List.of(listing.light().key());
            case TERRITORY ->
                rights(record).all().stream()
                        .filter(rule -> rule.kind() == Kind.PROHIBIT)
                        .flatMap(rule -> rule.targets().territories().stream())
                        .toList();
            case STATEMENT -> statements(record);
            case PROBLEM -> listing.codes();
            case COUNTRY -> text(record, Field.COUNTRY);
            case YEAR ->
                listing.dateValue().isEmpty()
                        ? List.of()
                        : List.of(listing.dateValue().substring(0, 4));
            case HOLDER -> text(record, Field.COPYRIGHT_HOLDER);
            case SOURCE -> text(record, Field.SOURCE);
            case LOAD -> List.of(Long.toString(record.load()));
            case REVIEW -> List.of(listing.review());
            case PERSON -> List.of(record.person());
            case KEYWORD -> FieldLists.split(record.record().text(Field.KEYWORDS));
        };
    }

    private static RecordRights rights(IndexedRecord record) {
        return record.rights();
    }

    private static List<String> statements(IndexedRecord record) {
        var person = PersonRules.of(record.record());
        var terms = text(record, Field.USAGE_TERMS).stream()
                .filter(text -> !text.isBlank())
                .map(text ->
                        (person.read().equals(text) && !person.rules().isEmpty() ? "usage-terms+ " : "usage-terms ")
                                + text);
        var holder = text(record, Field.COPYRIGHT_HOLDER).stream()
                .filter(_ -> !rights(record).holder().isEmpty())
                .map(text -> stated("holder", RuleSource.HOLDER, text, person));
        var blocks = rights(record).blocks().stream()
                .map(block -> stated("summary", RuleSource.SUMMARY, block.text(), person));
        return Stream.of(terms, holder, blocks).flatMap(values -> values).toList();
    }

    private static String stated(String place, RuleSource source, String text, PersonRules person) {
        return place + (person.rulesOf(source, text).isPresent() ? "+ " : " ") + text;
    }

    private static List<String> text(IndexedRecord record, Field field) {
        return List.of(record.record().text(field));
    }
}
