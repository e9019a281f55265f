package org.reelkeeper.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Review;
import org.reelkeeper.query.Query.HasDraft;
import org.reelkeeper.query.Query.HasProblem;
import org.reelkeeper.query.Query.HasReviewDate;
import org.reelkeeper.query.Query.InEmbargo;
import org.reelkeeper.query.Query.InPublication;
import org.reelkeeper.query.Query.InReview;
import org.reelkeeper.query.Query.InRights;
import org.reelkeeper.query.Query.IsEdited;
import org.reelkeeper.query.Query.Not;
import org.reelkeeper.query.Query.Or;
import org.reelkeeper.query.QueryName.Sense;
import org.reelkeeper.rights.RightsLight;

/// The words that may stand behind a name whose values are fixed, and what each asks for.
final class FixedWords {

    private static final Map<String, Query> EMBARGO = embargo();
    private static final Map<String, Query> RIGHTS = rights();
    private static final Map<String, Query> IS = is();
    private static final Map<String, Query> HAS = has();
    private static final Map<String, Query> REVIEW = review();
    private static final Map<String, Query> STATUS = status();

    /// Words that mean the same as others and are not offered.
    private static final List<String> SECOND_WORDS = List.of("corrected", "restrictions");

    private FixedWords() {}

    /// Empty for a name without fixed words.
    static Map<String, Query> of(Sense sense) {
        return switch (sense) {
            case EMBARGO -> EMBARGO;
            case RIGHTS -> RIGHTS;
            case IS -> IS;
            case HAS, MISSING -> HAS;
            case REVIEW -> REVIEW;
            case STATUS -> STATUS;
            case TEXT,
                    RECORD_ID,
                    KEY,
                    DATE,
                    TERRITORY,
                    MEDIUM,
                    PARTY,
                    PROBLEM,
                    LOAD,
                    LOADED,
                    CHANGED,
                    PERSON,
                    WORK_SET -> Map.of();
        };
    }

    static Optional<Query> find(Sense sense, String typed) {
        return Optional.ofNullable(of(sense).get(folded(typed)));
    }

    /// Those that a person is offered.
    static List<String> offered(Sense sense) {
        return of(sense).keySet().stream()
                .filter(word -> sense == Sense.REVIEW || !SECOND_WORDS.contains(word))
                .toList();
    }

    static String folded(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static SequencedMap<String, Query> embargo() {
        var words = new LinkedHashMap<String, Query>();
        Arrays.stream(EmbargoState.values()).forEach(state -> words.put(state.key(), new InEmbargo(state)));
        return words;
    }

    private static SequencedMap<String, Query> rights() {
        var words = new LinkedHashMap<String, Query>();
        Arrays.stream(RightsLight.values()).forEach(state -> words.put(state.key(), new InRights(state)));
        words.put("none", new InRights(RightsLight.NONE_STATED));
        return words;
    }

    private static SequencedMap<String, Query> is() {
        var words = new LinkedHashMap<String, Query>();
        Stream.of(EmbargoState.EMBARGOED, EmbargoState.LAPSED, EmbargoState.HELD, EmbargoState.LIFTED)
                .forEach(state -> words.put(state.key(), new InEmbargo(state)));
        words.put("unclear", new Or(List.of(new InEmbargo(EmbargoState.UNCLEAR), new InRights(RightsLight.UNCLEAR))));
        words.put("draft", new HasDraft());
        words.put("edited", new IsEdited());
        words.put("untouched", new Not(new IsEdited()));
        words.putAll(status());
        words.putAll(review());
        words.put("corrected", new IsEdited()); // what somebody says of a record, not the state of its review
        return words;
    }

    private static SequencedMap<String, Query> has() {
        var words = new LinkedHashMap<String, Query>();
        words.put("draft", new HasDraft());
        words.put("problem", new HasProblem(""));
        words.put("rules", new InRights(RightsLight.RULES));
        words.put("restrictions", new InRights(RightsLight.RULES));
        words.put("embargo", new Not(new InEmbargo(EmbargoState.NONE)));
        words.put("review-date", new HasReviewDate());
        return words;
    }

    private static SequencedMap<String, Query> review() {
        var words = new LinkedHashMap<String, Query>();
        Arrays.stream(Review.values()).forEach(state -> words.put(state.key(), new InReview(state)));
        return words;
    }

    private static SequencedMap<String, Query> status() {
        var words = new LinkedHashMap<String, Query>();
        Arrays.stream(Publication.values()).forEach(state -> words.put(state.key(), new InPublication(state)));
        return words;
    }
}
