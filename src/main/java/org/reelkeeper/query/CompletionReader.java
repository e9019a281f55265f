package org.reelkeeper.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reelkeeper.query.Completion.Nothing;
import org.reelkeeper.query.Completion.OfFacet;
import org.reelkeeper.query.Completion.OfField;
import org.reelkeeper.query.Completion.OfNames;
import org.reelkeeper.query.Completion.OfWords;
import org.reelkeeper.query.Completion.OfWorkSets;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.CountryGroup;

/// Finds out what may stand where somebody is typing.
final class CompletionReader {

    private CompletionReader() {}

    static Completion read(String text, int caret) {
        var place = TypedPlace.of(text, caret);
        return switch (place.name().sense()) {
            case TEXT -> place.name() == QueryName.ANY_TEXT ? names(place) : field(place);
            case RECORD_ID, KEY, PARTY -> new Nothing();
            case DATE -> startsWithDigit(place) ? facet(place, Facet.YEAR) : words(place, RelativeTime.OFFERED);
            case LOADED, CHANGED -> words(place, RelativeTime.OFFERED);
            case EMBARGO -> words(place, both(FixedWords.offered(QueryName.Sense.EMBARGO), RelativeTime.OFFERED));
            case RIGHTS -> offered(place, both(rightsWords(place), countries(place)));
            case TERRITORY -> offered(place, countries(place));
            case MEDIUM -> words(place, RightsMeaning.media());
            case IS, HAS, MISSING, PROBLEM, REVIEW, STATUS ->
                words(place, WordMeaning.words(place.name().sense()));
            case LOAD -> facet(place, Facet.LOAD);
            case PERSON -> facet(place, Facet.PERSON);
            case WORK_SET -> new OfWorkSets(place.start(), place.end(), place.typed());
        };
    }

    private static boolean startsWithDigit(TypedPlace place) {
        return !place.typed().isEmpty() && Character.isDigit(place.typed().charAt(0));
    }

    private static Completion names(TypedPlace place) {
        if (place.quoted()) {
            return new Nothing();
        }
        var typed = place.typed().toLowerCase(Locale.ROOT);
        var names = QueryName.all().stream()
                .filter(name -> name.key().startsWith(typed))
                .toList();
        return names.isEmpty() ? new Nothing() : new OfNames(place.start(), place.end(), names);
    }

    private static Completion words(TypedPlace place, List<String> words) {
        var typed = FixedWords.folded(place.typed());
        return offered(
                place,
                words.stream()
                        .filter(word -> FixedWords.folded(word).startsWith(typed))
                        .toList());
    }

    private static Completion offered(TypedPlace place, List<String> fitting) {
        var values = fitting.stream().distinct().map(QueryText::value).toList();
        return values.isEmpty() ? new Nothing() : new OfWords(place.start(), place.end(), place.name(), values);
    }

    private static Completion field(TypedPlace place) {
        return switch (place.name()) {
            case COUNTRY -> facet(place, Facet.COUNTRY);
            case HOLDER -> facet(place, Facet.HOLDER);
            case SOURCE -> facet(place, Facet.SOURCE);
            case KEYWORDS -> facet(place, Facet.KEYWORD);
            case SUMMARY, STORY, TITLE, HEADING, UNPLACED, EXTRA -> new Nothing();
            default ->
                place.name().fields().stream()
                        .findFirst()
                        .<Completion>map(field -> new OfField(place.start(), place.end(), field, place.typed()))
                        .orElseGet(Nothing::new);
        };
    }

    private static Completion facet(TypedPlace place, Facet facet) {
        return new OfFacet(place.start(), place.end(), facet, place.typed());
    }

    private static List<String> rightsWords(TypedPlace place) {
        var typed = FixedWords.folded(place.typed());
        var states = both(FixedWords.offered(QueryName.Sense.RIGHTS), RightsMeaning.media());
        var groups = Arrays.stream(CountryGroup.values()).map(CountryGroup::key).toList();
        return both(states, groups).stream()
                .filter(word -> FixedWords.folded(word).startsWith(typed))
                .toList();
    }

    /// They answer to their other names too.
    private static List<String> countries(TypedPlace place) {
        return place.typed().isEmpty()
                ? List.of()
                : Countries.standard().search(place.typed()).stream()
                        .map(Country::name)
                        .toList();
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
