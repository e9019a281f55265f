package org.reelkeeper.rights;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// One rule in JSON, read tolerantly: whatever is unknown in it makes all of it an unresolved note.
final class RuleNode {

    private static final Set<String> KEYS = Set.of(
            "kind",
            "action",
            "territories",
            "groups",
            "parties",
            "media",
            "purposes",
            "except",
            "until",
            "amount",
            "credit",
            "scope",
            "resolved",
            "source",
            "block",
            "raw");
    private static final Set<String> EXCEPT_KEYS = Set.of("territories", "groups", "parties", "media");
    private static final Set<String> UNTIL_KEYS = Set.of("duration", "anchor");
    private static final Set<String> AMOUNT_KEYS = Set.of("plays", "per");
    private static final Set<String> CREDIT_KEYS = Set.of("text", "placement");

    private final JsonNode node;

    RuleNode(JsonNode node) {
        this.node = node;
    }

    Rule read() {
        try {
            return rule();
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException | ArithmeticException _) {
            return Rule.unread(source(), node.toString());
        }
    }

    private Rule rule() {
        demandKnown(node, KEYS);
        var kind = known(node.path("kind"), Kind::ofKey);
        return new Rule(
                kind,
                node.has("action") ? known(node.path("action"), Action::ofKey) : Action.USE,
                targets(node),
                list(node.path("purposes"), Purpose::ofKey),
                node.has("except") ? except() : Targets.NONE,
                until(),
                amount(),
                credit(),
                node.has("scope") ? known(node.path("scope"), Scope::ofKey) : Scope.WHOLE,
                !node.has("resolved") || truth(node.path("resolved")),
                node.has("source") ? known(node.path("source"), RuleSource::ofKey) : RuleSource.USAGE_TERMS,
                node.has("block") ? number(node.path("block")) : 0,
                node.has("raw") ? text(node.path("raw")) : "");
    }

    private RuleSource source() {
        return RuleSource.ofKey(node.path("source").asString("")).orElse(RuleSource.USAGE_TERMS);
    }

    private Targets except() {
        demandKnown(node.path("except"), EXCEPT_KEYS);
        return targets(node.path("except"));
    }

    private static Targets targets(JsonNode part) {
        return new Targets(
                list(part.path("territories"), Optional::of),
                list(part.path("groups"), CountryGroup::ofKey),
                list(part.path("parties"), Optional::of),
                list(part.path("media"), Medium::ofKey));
    }

    private TimeLimit until() {
        if (!node.has("until")) {
            return new TimeLimit.None();
        }
        var part = node.path("until");
        demandKnown(part, part.has("instant") ? Set.of("instant") : UNTIL_KEYS);
        if (part.has("instant")) {
            return new TimeLimit.At(Instant.parse(text(part.path("instant"))));
        }
        var anchor = part.has("anchor") ? known(part.path("anchor"), Anchor::ofKey) : Anchor.NOT_STATED;
        return new TimeLimit.Within(Duration.parse(text(part.path("duration"))), anchor);
    }

    private Amount amount() {
        if (!node.has("amount")) {
            return new Amount.None();
        }
        var part = node.path("amount");
        demandKnown(part, part.has("seconds") ? Set.of("seconds") : AMOUNT_KEYS);
        if (part.has("seconds")) {
            return new Amount.Seconds(number(part.path("seconds")));
        }
        int plays = number(part.path("plays"));
        return part.has("per")
                ? new Amount.PlaysPer(plays, Duration.parse(text(part.path("per"))))
                : new Amount.Plays(plays);
    }

    private Credit credit() {
        if (!node.has("credit")) {
            return Credit.NONE;
        }
        var part = node.path("credit");
        demandKnown(part, CREDIT_KEYS);
        return new Credit(
                part.has("text") ? text(part.path("text")) : "",
                part.has("placement") ? text(part.path("placement")) : "");
    }

    private static void demandKnown(JsonNode part, Set<String> keys) {
        if (!part.isObject() || !keys.containsAll(part.propertyNames())) {
            throw new IllegalArgumentException("not a part of a rule");
        }
    }

    private static <T> T known(JsonNode word, Function<String, Optional<T>> find) {
        return find.apply(text(word)).orElseThrow();
    }

    private static <T> List<T> list(JsonNode array, Function<String, Optional<T>> find) {
        var found = new ArrayList<T>();
        if (!array.isMissingNode() && !array.isArray()) {
            throw new IllegalArgumentException("not a list");
        }
        array.forEach(word -> found.add(known(word, find)));
        return found;
    }

    private static String text(JsonNode word) {
        if (!word.isString()) {
            throw new IllegalArgumentException("not a text");
        }
        return word.stringValue();
    }

    private static int number(JsonNode word) {
        if (!word.isIntegralNumber() || !word.canConvertToInt() || word.intValue() < 0) {
            throw new IllegalArgumentException("not a count");
        }
        return word.intValue();
    }

    private static boolean truth(JsonNode word) {
        if (!word.isBoolean()) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return word.booleanValue();
    }
}
