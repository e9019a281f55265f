package org.reelkeeper.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelkeeper.rights.AuthorityEntry.OfCountry;
import org.reelkeeper.rights.AuthorityEntry.OfParty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Entries of authority lists as JSON, both ways: `{"party", "names", "serviceOf", "country"}` for an organisation and
/// `{"territory", "names"}` for further names of a country. Keys that do not apply are absent.
public final class AuthorityJson {

    private static final JsonMapper JSON = JsonMapper.shared();

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
            var array = node.putArray("names");
            names.forEach(array::add);
        }
    }

    private static void putUnlessEmpty(String key, String value, ObjectNode node) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    /// Empty for an object that is no entry.
    public static Optional<AuthorityEntry> read(JsonNode node) {
        var names =
                node.path("names").valueStream().flatMap(AuthorityJson::text).toList();
        var party = text(node.path("party")).findFirst();
        var territory = text(node.path("territory")).findFirst();
        if (party.isPresent() == territory.isPresent()
                || names.size() != node.path("names").size()) {
            return Optional.empty();
        }
        return party.<AuthorityEntry>map(name -> new OfParty(new Organisation(
                        name,
                        names,
                        text(node.path("serviceOf")).findFirst().orElse(""),
                        text(node.path("country")).findFirst().orElse(""))))
                .or(() -> territory.map(code -> new OfCountry(code, names)));
    }

    private static Stream<String> text(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank()
                ? Stream.of(node.stringValue().strip())
                : Stream.empty();
    }

    /// Several as one text.
    public static String text(List<AuthorityEntry> entries) {
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
