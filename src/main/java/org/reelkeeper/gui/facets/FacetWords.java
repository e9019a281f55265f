package org.reelkeeper.gui.facets;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.model.Review;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.StatementValue;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.service.Queue;

/// What a person calls facets, their values and what is picked of them. Any thread.
public final class FacetWords {

    private static final int MOST_NAMED = 3;

    private final Messages messages;
    private final Map<String, String> loads = new ConcurrentHashMap<>();

    public FacetWords(Messages messages) {
        this.messages = messages;
    }

    public String name(Facet facet) {
        return messages.get("facets.name." + facet.key());
    }

    public String name(Facet facet, String value) {
        return value.isEmpty()
                ? messages.get("facets.none")
                : named(facet, value).orElse(value);
    }

    /// Whether the names are others than the values, so that what a person types is sought in the names.
    static boolean renames(Facet facet) {
        return switch (facet) {
            case EMBARGO, RIGHTS, REVIEW, PROBLEM, TERRITORY, LOAD, STATEMENT -> true;
            case COUNTRY, YEAR, HOLDER, SOURCE, PERSON, KEYWORD -> false;
        };
    }

    void learnLoads(Map<String, String> names) {
        loads.putAll(names);
    }

    private Optional<String> named(Facet facet, String value) {
        return switch (facet) {
            case EMBARGO -> EmbargoState.ofKey(value).map(FacetWords::queue).map(this::name);
            case RIGHTS -> RightsLight.ofKey(value).map(FacetWords::queue).map(this::name);
            case REVIEW -> Review.ofKey(value).map(this::name);
            case PROBLEM -> known("facets.problem." + value);
            case TERRITORY -> Countries.standard().byCode(value).map(Country::name);
            case STATEMENT -> StatementValue.of(value).map(this::name);
            case LOAD -> Optional.of(loads.getOrDefault(value, messages.get("facets.load", value)));
            case COUNTRY, YEAR, HOLDER, SOURCE, PERSON, KEYWORD -> Optional.empty();
        };
    }

    private String name(StatementValue statement) {
        return statement.confirmed() ? messages.get("facets.statement.confirmed", statement.text()) : statement.text();
    }

    private Optional<String> known(String key) {
        return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
    }

    private static Queue queue(EmbargoState state) {
        return switch (state) {
            case NONE -> Queue.EMBARGO_NONE;
            case EMBARGOED -> Queue.EMBARGO_IN_FORCE;
            case LAPSED -> Queue.EMBARGO_LAPSED;
            case LIFTED -> Queue.EMBARGO_LIFTED;
            case HELD -> Queue.EMBARGO_HELD;
            case UNCLEAR -> Queue.EMBARGO_UNCLEAR;
        };
    }

    private static Queue queue(RightsLight state) {
        return switch (state) {
            case EMPTY -> Queue.RIGHTS_EMPTY;
            case DUTIES -> Queue.RIGHTS_DUTIES;
            case BLOCKED -> Queue.RIGHTS_BLOCKED;
            case NONE_STATED -> Queue.RIGHTS_NONE_STATED;
            case RULES -> Queue.RIGHTS_RULES;
            case UNCLEAR -> Queue.RIGHTS_UNCLEAR;
        };
    }

    private String name(Queue queue) {
        return messages.get("queues." + queue.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String name(Review review) {
        return messages.get(Command.valueOf("REVIEW_" + review.name()).messageKey());
    }

    /// Such as "Country: RUSSIA or UKRAINE", or "not Holder: POOL".
    public String pick(Pick pick) {
        return messages.get(pick.excluded() ? "facets.pick.excluded" : "facets.pick", name(pick.facet()), names(pick));
    }

    /// A statement that is picked whether it is confirmed or not is named once.
    private String name(Pick pick, String value) {
        return Optional.of(value)
                .filter(_ -> pick.facet() == Facet.STATEMENT)
                .flatMap(StatementValue::of)
                .filter(statement -> pick.values().contains(statement.other().value()))
                .map(StatementValue::text)
                .orElseGet(() -> name(pick.facet(), value));
    }

    private String names(Pick pick) {
        var values = pick.values().stream().sorted().toList();
        if (pick.facet() == Facet.YEAR && YearSpan.isWhole(values)) {
            return messages.get("facets.years", values.getFirst(), values.getLast());
        }
        var named = values.stream()
                .map(value -> name(pick, value))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(values.size() > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED)
                .collect(Collectors.joining(messages.get("facets.or")));
        return values.size() > MOST_NAMED
                ? messages.get("facets.pick.many", named, values.size() - MOST_NAMED + 1)
                : named;
    }
}
