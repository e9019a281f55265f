package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.Scope.OfLoad;
import org.reelkeeper.service.Scope.OfQueue;
import org.reelkeeper.service.Scope.OfWorkSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Questions that persons ask again and again, in the order in which they put them; kept as a setting of the catalogue.
/// Any thread.
public final class SavedSearches {

    private static final String NAME = "saved-searches";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final OpenCatalogue catalogue;

    SavedSearches(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<SavedSearch> all() {
        var text = catalogue.settings().beginningWith(NAME).getOrDefault(NAME, "");
        return text.isEmpty()
                ? List.of()
                : MAPPER.readTree(text).valueStream().map(SavedSearches::read).toList();
    }

    /// Keeps one in the place of the one of its name, else behind the others.
    public void keep(SavedSearch search) {
        var all = new ArrayList<>(all());
        int place = place(all, search.name());
        if (place < 0) {
            all.add(search);
        } else {
            all.set(place, search);
        }
        write(all);
    }

    public void delete(String name) {
        write(all().stream().filter(search -> !search.name().equals(name)).toList());
    }

    /// Moves one up or down among the others.
    public void move(String name, int by) {
        var all = new ArrayList<>(all());
        int place = place(all, name);
        if (place >= 0) {
            var moved = all.remove(place);
            all.add(Math.clamp((long) place + by, 0, all.size()), moved);
            write(all);
        }
    }

    private static int place(List<SavedSearch> all, String name) {
        return all.stream().map(SavedSearch::name).toList().indexOf(name);
    }

    private void write(List<SavedSearch> all) {
        var array = MAPPER.createArrayNode();
        all.forEach(search -> write(search, array.addObject()));
        new SettingChange(catalogue).make(NAME, array.toString());
    }

    private static void write(SavedSearch search, ObjectNode node) {
        var query = search.query();
        node.put("name", search.name());
        switch (query.scope()) {
            case OfQueue(var queue) -> node.put("queue", queue.name());
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
            pick.values().forEach(values::add);
        }
        node.put("sort", query.sort().name()).put("ascending", query.ascending());
    }

    private static SavedSearch read(JsonNode node) {
        var query = new RecordQuery(
                scope(node),
                node.required("words").asString(),
                node.required("picks").valueStream().map(SavedSearches::pick).toList(),
                Sort.valueOf(node.required("sort").asString()),
                node.required("ascending").booleanValue());
        return new SavedSearch(node.required("name").asString(), query);
    }

    private static Scope scope(JsonNode node) {
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
