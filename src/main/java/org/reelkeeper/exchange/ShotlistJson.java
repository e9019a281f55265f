package org.reelkeeper.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleJson;
import org.reelkeeper.shotlist.Block;
import org.reelkeeper.shotlist.BlockDate;
import org.reelkeeper.shotlist.Shot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The shot list of the canonical JSON. What is not typed is absent; lists are always there.
final class ShotlistJson {

    private ShotlistJson() {}

    /// @param rules of all blocks, each with the number of its own
    static ArrayNode write(List<Block> blocks, Stream<Rule> rules) {
        var byBlock = rules.collect(Collectors.groupingBy(Rule::block));
        var array = JsonNodeFactory.instance.arrayNode();
        for (int place = 0; place < blocks.size(); place++) {
            write(blocks.get(place), byBlock.getOrDefault(place + 1, List.of()), array.addObject());
        }
        return array;
    }

    private static void write(Block block, List<Rule> rules, ObjectNode node) {
        putUnlessEmpty("code", block.code(), node);
        putUnlessEmpty("place", block.place(), node);
        if (!block.date().raw().isEmpty()) {
            write(block.date(), node.putObject("date"));
        }
        putUnlessEmpty("status", block.status().key(), node);
        putAll("source", block.source(), node);
        node.set("rules", RuleJson.write(rules));
        putAll("notes", block.notes(), node);
        var shots = node.putArray("shots");
        block.shots().forEach(shot -> write(shot, shots.addObject()));
    }

    private static void write(BlockDate date, ObjectNode node) {
        node.put("raw", date.raw());
        putUnlessEmpty("value", date.value(), node);
        putUnlessEmpty("precision", date.precision(), node);
    }

    private static void write(Shot shot, ObjectNode node) {
        if (shot.number() > 0) {
            node.put("number", shot.number());
        }
        node.put("text", shot.text());
        if (shot instanceof Shot.Soundbite bite) {
            var object = node.putObject("soundbite");
            putAll("languages", bite.languages(), object);
            putUnlessEmpty("speaker", bite.speaker(), object);
            putUnlessEmpty("role", bite.role(), object);
            putUnlessEmpty("quote", bite.quote(), object);
        }
    }

    private static void putAll(String key, List<String> values, ObjectNode node) {
        var array = node.putArray(key);
        values.forEach(array::add);
    }

    private static void putUnlessEmpty(String key, String value, ObjectNode node) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
