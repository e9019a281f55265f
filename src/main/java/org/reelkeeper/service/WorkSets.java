package org.reelkeeper.service;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.reelkeeper.edit.KeyRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lists of records that persons put together, kept as settings of the catalogue, so that they are journalled and come
/// back with it. Any thread.
public final class WorkSets {

    /// So many records a work set holds at most; who wants more saves a search.
    public static final int MOST = 100_000;

    private static final String PREFIX = "work-set.";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final OpenCatalogue catalogue;

    WorkSets(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// In the order of their names.
    public List<WorkSet> all() {
        return catalogue.settings().beginningWith(PREFIX).entrySet().stream()
                .filter(setting -> !setting.getValue().isEmpty())
                .map(setting -> workSet(number(setting.getKey()), tree(setting.getValue())))
                .sorted(Comparator.comparing(WorkSet::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(WorkSet::number))
                .toList();
    }

    private static long number(String setting) {
        return Long.parseLong(setting.substring(PREFIX.length()));
    }

    private static WorkSet workSet(long number, JsonNode node) {
        return new WorkSet(
                number,
                node.required("name").asString(),
                runs(node).stream().mapToLong(KeyRun::count).sum());
    }

    /// Makes a work set of these records.
    ///
    /// @throws RefusedActException when they are too many
    public WorkSet make(String name, Collection<Long> keys) {
        long number = catalogue.settings().beginningWith(PREFIX).keySet().stream()
                        .mapToLong(WorkSets::number)
                        .max()
                        .orElse(0)
                + 1;
        return keep(number, name, keys);
    }

    public void rename(long number, String name) {
        keep(number, name, boxed(keysOf(number)));
    }

    /// Puts records in that are not in yet.
    public WorkSet add(long number, Collection<Long> keys) {
        var all = new TreeSet<>(boxed(keysOf(number)));
        all.addAll(keys);
        return keep(number, name(number), all);
    }

    public WorkSet remove(long number, Collection<Long> keys) {
        var rest = new TreeSet<>(boxed(keysOf(number)));
        rest.removeAll(keys);
        return keep(number, name(number), rest);
    }

    /// The records stay in the catalogue.
    public void delete(long number) {
        new SettingChange(catalogue).make(PREFIX + number, "");
    }

    /// Makes a work set again that was deleted.
    public void bringBack(WorkSet deleted, Collection<Long> keys) {
        keep(deleted.number(), deleted.name(), keys);
    }

    /// The records of the set that has this number or this name; none when there is no such set.
    long[] keys(String named) {
        var sets = all();
        return sets.stream()
                .filter(set -> named.equals(Long.toString(set.number())))
                .findFirst()
                .map(Stream::of)
                .orElseGet(() -> sets.stream().filter(set -> set.name().equalsIgnoreCase(named)))
                .flatMapToLong(set -> LongStream.of(keysOf(set.number())))
                .toArray();
    }

    /// The keys of its records, of those out of sight as well.
    ///
    /// @throws RefusedActException when there is no such set any more
    public long[] keysOf(long number) {
        return runs(tree(text(number))).stream()
                .flatMapToLong(run -> LongStream.rangeClosed(run.first(), run.last()))
                .toArray();
    }

    private String name(long number) {
        return tree(text(number)).required("name").asString();
    }

    private String text(long number) {
        var text = catalogue.settings().beginningWith(PREFIX).getOrDefault(PREFIX + number, "");
        if (text.isEmpty()) {
            throw new RefusedActException("act.no-such-work-set", number);
        }
        return text;
    }

    private WorkSet keep(long number, String name, Collection<Long> keys) {
        if (keys.size() > MOST) {
            throw new RefusedActException("act.work-set-too-large", keys.size(), MOST);
        }
        var node = MAPPER.createObjectNode().put("name", name);
        var runs = node.putArray("keys");
        KeyRun.of(List.copyOf(new TreeSet<>(keys)))
                .forEach(run -> runs.addArray().add(run.first()).add(run.last()));
        new SettingChange(catalogue).make(PREFIX + number, node.toString());
        return workSet(number, node);
    }

    private static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    private static List<KeyRun> runs(JsonNode node) {
        return node.required("keys")
                .valueStream()
                .map(run -> new KeyRun(run.get(0).longValue(), run.get(1).longValue()))
                .toList();
    }

    private static List<Long> boxed(long... keys) {
        return Arrays.stream(keys).boxed().toList();
    }
}
