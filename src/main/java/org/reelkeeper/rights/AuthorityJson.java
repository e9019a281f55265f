package org.reelkeeper.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelkeeper.rights.AuthorityEntry.OfCountry;
import org.reelkeeper.rights.AuthorityEntry.OfParty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Entries of authority lists as JSON, both ways: `{"party", "names", "serviceOf", "country"}` for an organisation and
/// `{"territory", "names"}` for further names of a country. Keys that do not apply are absent.
public final class AuthorityJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NAMES = "names";
    private static final Set<String> PARTY_KEYS = Set.of("party", NAMES, "serviceOf", "country");
    private static final Set<String> COUNTRY_KEYS = Set.of("territory", NAMES);

    private AuthorityJson() {}

    public static ObjectNode write(AuthorityEntry entry) {
        var node = JSON.createObjectNode();
        switch (entry) {
            case OfParty(var party) -> {
                node.put("party", party.name());
                writeNames(party.otherNames(), node);
                putUnlessEmpty("serviceOf", party.serviceOf(), node);
                putUnlessEmpty("country", party.country(), node);
            }
            case OfCountry(var code, var names) -> {
                node.put("territory", code);
                writeNames(names, node);
            }
        }
        return node;
    }

    private static void writeNames(List<String> names, ObjectNode node) {
        if (!names.isEmpty()) {
            var array = node.putArray(NAMES);
            names.forEach(array::add);
        }
    }

    private static void putUnlessEmpty(String key, String value, ObjectNode node) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    /// Empty for an object that is no entry, or has anything beside.
    public static Optional<AuthorityEntry> read(JsonNode node) {
        var names = names(node.path("names"));
        boolean isParty = node.has("party");
        if (names.isEmpty() || !(isParty ? PARTY_KEYS : COUNTRY_KEYS).containsAll(node.propertyNames())) {
            return Optional.empty();
        }
        boolean areTexts =
                node.propertyNames().stream().filter(key -> !key.equals(NAMES)).allMatch(key -> isText(node.path(key)));
        boolean isEntry =
                areTexts && (isParty || (node.has("territory") && !names.get().isEmpty()));
        return isEntry
                ? Optional.of(isParty ? party(node, names.get()) : country(node, names.get()))
                : Optional.empty();
    }

    private static AuthorityEntry party(JsonNode node, List<String> names) {
        return new OfParty(
                new Organisation(text(node, "party"), names, text(node, "serviceOf"), text(node, "country")));
    }

    private static AuthorityEntry country(JsonNode node, List<String> names) {
        return new OfCountry(text(node, "territory"), names);
    }

    /// Empty for what is no list of names; no names where none stand.
    private static Optional<List<String>> names(JsonNode node) {
        boolean areNames =
                node.isMissingNode() || (node.isArray() && node.valueStream().allMatch(AuthorityJson::isText));
        return areNames
                ? Optional.of(node.valueStream()
                        .map(JsonNode::stringValue)
                        .map(String::strip)
                        .toList())
                : Optional.empty();
    }

    private static boolean isText(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank();
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("").strip();
    }

    /// Several as one text; blank for none.
    public static String text(List<AuthorityEntry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        var array = JSON.createArrayNode();
        entries.forEach(entry -> array.add(write(entry)));
        return array.toString();
    }

    /// The lists with the entries that such a text has; without any for a blank one.
    public static Authorities lists(String text) {
        return text.isBlank()
                ? Authorities.standard()
                : Authorities.with(JSON.readTree(text)
                        .valueStream()
                        .flatMap(node -> read(node).stream())
                        .toList());
    }
}
