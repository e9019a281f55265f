package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
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

    /// Gives one another name in its place; one that had this name gives way.
    public void rename(String name, String newName) {
        write(all().stream()
                .filter(search -> name.equals(newName) || !search.name().equals(newName))
                .map(search -> search.name().equals(name) ? new SavedSearch(newName, search.query()) : search)
                .toList());
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
        node.put("name", search.name());
        RecordQueryJson.write(search.query(), node);
    }

    private static SavedSearch read(JsonNode node) {
        return new SavedSearch(node.required("name").asString(), RecordQueryJson.read(node));
    }
}
