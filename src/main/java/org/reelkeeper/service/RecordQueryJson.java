package org.reelkeeper.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.Scope.EmbargoesEnded;
import org.reelkeeper.service.Scope.OfLoad;
import org.reelkeeper.service.Scope.OfQueue;
import org.reelkeeper.service.Scope.OfWorkSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A question as JSON, to be kept and asked again.
public final class RecordQueryJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private RecordQueryJson() {}

    public static String text(RecordQuery query) {
        var node = MAPPER.createObjectNode();
        write(query, node);
        return node.toString();
    }

    /// The question of a text that this or another version wrote; nothing when it cannot be understood.
    public static Optional<RecordQuery> of(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(read(MAPPER.readTree(text)));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty(); // a word of a later version
        }
    }

    static void write(RecordQuery query, ObjectNode node) {
        switch (query.scope()) {
            case OfQueue(var queue) -> node.put("queue", queue.name());
            case EmbargoesEnded(var since) -> node.put("endedSince", since.toString());
            case OfLoad(var number) -> node.put("load", number);
            case OfWorkSet(var number) -> node.put("workSet", number);
        }
        node.put("words", query.words());
        var picks = node.putArray("picks");
        for (var pick : query.picks()) {
            var values = picks.addObject()
                    .put("facet", pick.facet().key())
                    .put("excluded", pick.excluded())
                    .putArray("values");
            pick.values().stream().sorted().forEach(values::add);
        }
        if (!query.releases().isAny()) {
            node.put("releasedFrom", query.releases().from().toString());
            node.put("releasedBefore", query.releases().before().toString());
        }
        node.put("sort", query.sort().name()).put("ascending", query.ascending());
    }

    static RecordQuery read(JsonNode node) {
        return new RecordQuery(
                scope(node),
                node.required("words").asString(),
                node.required("picks").valueStream().map(RecordQueryJson::pick).toList(),
                releases(node),
                Sort.valueOf(node.required("sort").asString()),
                node.required("ascending").booleanValue());
    }

    private static ReleaseSpan releases(JsonNode node) {
        return node.has("releasedFrom")
                ? new ReleaseSpan(moment(node, "releasedFrom"), moment(node, "releasedBefore"))
                : ReleaseSpan.ANY;
    }

    /// @throws IllegalArgumentException when it is none
    private static Instant moment(JsonNode node, String name) {
        try {
            return Instant.parse(node.required(name).asString());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no moment", e);
        }
    }

    private static Scope scope(JsonNode node) {
        if (node.has("endedSince")) {
            return new EmbargoesEnded(moment(node, "endedSince"));
        }
        if (node.has("load")) {
            return new OfLoad(node.required("load").longValue());
        }
        return node.has("workSet")
                ? new OfWorkSet(node.required("workSet").longValue())
                : new OfQueue(Queue.valueOf(node.required("queue").asString()));
    }

    private static Pick pick(JsonNode node) {
        return new Pick(
                Facet.ofKey(node.required("facet").asString()),
                node.required("values").valueStream().map(JsonNode::asString).collect(Collectors.toSet()),
                node.required("excluded").booleanValue());
    }
}
