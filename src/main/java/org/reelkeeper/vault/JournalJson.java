package org.reelkeeper.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.reelkeeper.edit.ChangeJson;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.edit.WrittenChange;
import org.reelkeeper.vault.JournalEntry.Abandoned;
import org.reelkeeper.vault.JournalEntry.Began;
import org.reelkeeper.vault.JournalEntry.Changed;
import org.reelkeeper.vault.JournalEntry.Drafted;
import org.reelkeeper.vault.JournalEntry.Ended;
import org.reelkeeper.vault.JournalEntry.Lost;
import org.reelkeeper.vault.JournalEntry.Noted;
import org.reelkeeper.vault.JournalEntry.Reached;
import org.reelkeeper.vault.JournalEntry.Setting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Journal entries as JSON. The first key names the kind of entry.
final class JournalJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JournalJson() {}

    static ObjectNode write(JournalEntry entry) {
        var node = MAPPER.createObjectNode();
        switch (entry) {
            case Began began -> write(began, node);
            case Changed(var number, var change) -> node.put("changed", number).set("change", ChangeJson.write(change));
            case Noted(var number, var note) -> write(note, node.put("noted", number));
            case Reached reached -> write(reached, node);
            case Ended(var number, var records) -> node.put("ended", number).put("records", records);
            case Abandoned(var number) -> node.put("abandoned", number);
            case Drafted(var key, var at, var texts) -> {
                node.put("drafted", key).put("at", at.toString());
                texts.forEach(node.putObject("texts")::put);
            }
            case Setting(var name, var value) -> node.put("setting", name).put("value", value);
            case Lost(var file, var line, var kept, var next, var previous) ->
                node.put("lost", file)
                        .put("line", line)
                        .put("kept", kept)
                        .put("next", next)
                        .put("previous", previous);
        }
        return node;
    }

    /// The same for a change that is written already, without the braces around.
    static String changed(long number, WrittenChange change) {
        return "\"changed\":" + number + ",\"change\":" + change.json();
    }

    /// Reads what `write` wrote; other keys may stand beside.
    static JournalEntry read(JsonNode node) {
        if (node.has("changed")) {
            return new Changed(number(node, "changed"), ChangeJson.readChange(node.required("change")));
        }
        if (node.has("began")) {
            return readBegan(node);
        }
        if (node.has("noted")) {
            return new Noted(number(node, "noted"), readNote(node));
        }
        if (node.has("reached")) {
            return readReached(node);
        }
        if (node.has("ended")) {
            return new Ended(number(node, "ended"), number(node, "records"));
        }
        if (node.has("abandoned")) {
            return new Abandoned(number(node, "abandoned"));
        }
        if (node.has("drafted")) {
            return readDraft(node);
        }
        if (node.has("lost")) {
            return readLost(node);
        }
        return new Setting(text(node, "setting"), text(node, "value"));
    }

    private static Lost readLost(JsonNode node) {
        return new Lost(
                text(node, "lost"),
                number(node, "line"),
                text(node, "kept"),
                number(node, "next"),
                text(node, "previous"));
    }

    private static void write(Began began, ObjectNode node) {
        var info = began.info();
        node.put("began", info.number())
                .put("kind", info.kind().name())
                .put("who", info.who())
                .put("at", info.when().toString())
                .put("what", info.what())
                .put("why", info.why())
                .put("of", info.of())
                .put("firstKey", began.firstKey());
        var files = node.putArray("files");
        for (var file : began.files()) {
            files.addObject()
                    .put("sha256", file.sha256())
                    .put("name", file.name())
                    .put("size", file.size());
        }
    }

    private static Began readBegan(JsonNode node) {
        var info = new ChangeSetInfo(
                number(node, "began"),
                ChangeSetInfo.Kind.valueOf(text(node, "kind")),
                text(node, "who"),
                Instant.parse(text(node, "at")),
                text(node, "what"),
                text(node, "why"),
                number(node, "of"));
        var files = new ArrayList<LoadedFile>();
        for (var file : node.required("files")) {
            files.add(new LoadedFile(text(file, "sha256"), text(file, "name"), number(file, "size")));
        }
        return new Began(info, files, number(node, "firstKey"));
    }

    private static void write(LoadNote note, ObjectNode node) {
        node.put("kind", note.kind().name())
                .put("file", note.file())
                .put("line", note.line())
                .put("offset", note.offset())
                .put("length", note.length())
                .put("key", note.key())
                .put("reason", note.reason());
        note.details().forEach(node.putArray("details")::add);
    }

    private static LoadNote readNote(JsonNode node) {
        List<String> details = new ArrayList<>();
        node.required("details").forEach(detail -> details.add(detail.stringValue()));
        return new LoadNote(
                LoadNote.Kind.valueOf(text(node, "kind")),
                text(node, "file"),
                number(node, "line"),
                number(node, "offset"),
                number(node, "length"),
                number(node, "key"),
                text(node, "reason"),
                details);
    }

    private static void write(Reached reached, ObjectNode node) {
        var progress = reached.progress();
        var tally = progress.tally();
        node.put("reached", reached.number())
                .put("files", progress.files())
                .put("offset", progress.offset())
                .put("records", progress.records());
        node.putArray("tally")
                .add(tally.added())
                .add(tally.unchanged())
                .add(tally.changed())
                .add(tally.conflicts())
                .add(tally.failed());
        var keys = node.putArray("keys");
        reached.added().forEach(run -> keys.addArray().add(run.first()).add(run.last()));
    }

    private static Reached readReached(JsonNode node) {
        var tally = node.required("tally");
        var progress = new LoadProgress(
                number(node, "files"),
                number(node, "offset"),
                number(node, "records"),
                new LoadProgress.Tally(at(tally, 0), at(tally, 1), at(tally, 2), at(tally, 3), at(tally, 4)));
        var runs = new ArrayList<KeyRun>();
        node.required("keys").forEach(run -> runs.add(new KeyRun(at(run, 0), at(run, 1))));
        return new Reached(number(node, "reached"), progress, runs);
    }

    private static long at(JsonNode numbers, int place) {
        return numbers.required(place).longValue();
    }

    private static Drafted readDraft(JsonNode node) {
        var texts = new HashMap<String, String>();
        node.required("texts").forEachEntry((slot, text) -> texts.put(slot, text.stringValue()));
        return new Drafted(number(node, "drafted"), Instant.parse(text(node, "at")), texts);
    }

    private static long number(JsonNode node, String key) {
        return node.required(key).longValue();
    }

    private static String text(JsonNode node, String key) {
        return node.required(key).stringValue();
    }
}
