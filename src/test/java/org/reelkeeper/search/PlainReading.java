package org.reelkeeper.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.reelkeeper.check.Listing;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.TextMatch;
import org.reelkeeper.query.Words;

/// Whether a record matches, said the slow and plain way: what the index has to agree with.
record PlainReading(IndexedRecord indexed, Instant now) {

    boolean matches(Query query) {
        var listing = indexed.listing();
        return switch (query) {
            case Query.Everything() -> true;
            case Query.And(var parts) -> parts.stream().allMatch(this::matches);
            case Query.Or(var parts) -> parts.stream().anyMatch(this::matches);
            case Query.Not(var part) -> !matches(part);
            case Query.InText(var fields, var match) -> holds(fields, match);
            case Query.Present(var field) -> !text(field).isBlank();
            case Query.OfKey(var key) -> indexed.record().key() == key;
            case Query.OfRecordId(var id) -> text(Field.RECORD_ID).equals(id);
            case Query.Dated(var from, var before) -> isDated(from, before);
            case Query.InEmbargo(var state) -> listing.embargoState(now) == state;
            case Query.EmbargoEnds(var from, var before) ->
                !listing.embargoInstant().equals(Listing.NO_INSTANT)
                        && !listing.embargoInstant().isBefore(from)
                        && listing.embargoInstant().isBefore(before);
            case Query.EmbargoLifted(var from, var before) ->
                decisions().stream().reduce((_, last) -> last).stream()
                        .anyMatch(decision -> decision instanceof EmbargoDecision.Lifted
                                && !decision.at().isBefore(from)
                                && decision.at().isBefore(before));
            case Query.HasReviewDate() ->
                decisions().stream().reduce((_, last) -> last).stream()
                        .anyMatch(decision -> decision instanceof EmbargoDecision.Held held
                                && held.review().isPresent());
            case Query.InRights(var state) -> listing.light() == state;
            case Query.Names(var target, var value) ->
                indexed.rights().all().stream()
                        .anyMatch(rule -> rule.targets().territories().contains(value));
            case Query.InPublication(var publication) -> listing.publication().equals(publication.key());
            case Query.InReview(var review) -> listing.review().equals(review.key());
            case Query.HasProblem(var code) -> listing.codes().stream().anyMatch(found -> found.startsWith(code));
            case Query.HasDraft() -> Set.of(3L, 4L).contains(indexed.record().key());
            case Query.IsEdited() -> listing.corrected();
            case Query.OfLoad(var name) -> name.equals(Long.toString(indexed.load()));
            case Query.Loaded loaded -> false;
            case Query.Changed changed -> indexed.record().revision() == 2;
            case Query.ByPerson(var name) -> !indexed.person().isEmpty() && name.equalsIgnoreCase(indexed.person());
            case Query.InWorkSet set -> Set.of(1L, 7L).contains(indexed.record().key());
        };
    }

    private List<EmbargoDecision> decisions() {
        return EmbargoDecisions.of(indexed.record()).all();
    }

    private boolean isDated(LocalDate from, LocalDate before) {
        var value = indexed.listing().dateValue();
        if (value.isEmpty()) {
            return false;
        }
        var first = LocalDate.parse(value + "-01-01".substring(0, 10 - value.length()));
        return !first.isBefore(from) && lastDay(value, first).isBefore(before);
    }

    private static LocalDate lastDay(String value, LocalDate first) {
        return switch (value.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    private boolean holds(Set<Field> fields, TextMatch match) {
        return indexed.record().fields().stream()
                .filter(written -> !written.field().isMark())
                .filter(written -> fields.isEmpty() || fields.contains(written.field()))
                .anyMatch(written -> holds(Words.of(written.text()), match));
    }

    private static boolean holds(List<String> words, TextMatch match) {
        return switch (match) {
            case TextMatch.Phrase(var text) -> Collections.indexOfSubList(words, Words.of(text)) >= 0;
            case TextMatch.Prefix(var start) -> words.stream().anyMatch(word -> word.startsWith(start));
            default -> throw new IllegalArgumentException("not read here: " + match);
        };
    }

    private String text(Field field) {
        return indexed.record().text(field);
    }
}
