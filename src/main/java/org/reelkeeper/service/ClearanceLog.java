package org.reelkeeper.service;

import java.time.Instant;
import java.util.List;
import org.reelkeeper.rights.LicenceJson;
import org.reelkeeper.service.CatalogueEvent.ListsChanged;
import tools.jackson.databind.json.JsonMapper;

/// Who asked what, what the answer was, and the words that decided. Nothing in it is ever changed. Any thread.
///
/// Why so: when a licence is disputed, the archive must show what the record said that day and who decided.
public final class ClearanceLog {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final OpenCatalogue catalogue;

    ClearanceLog(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Keeps an answer as evidence. Returns when that is durable.
    public LoggedClearance keep(Clearance clearance, String note) {
        catalogue.checkWritable();
        var logged = catalogue.writer().call(() -> {
            long number = 1L + catalogue.settings().clearances().size();
            var entry = new LoggedClearance(
                    number, catalogue.who(), catalogue.clock().instant(), note, clearance);
            new SettingChange(catalogue).makeNow(name(number), write(entry));
            return entry;
        });
        catalogue.events().publish(new ListsChanged());
        return logged;
    }

    /// All that were kept, the newest first.
    public List<LoggedClearance> all() {
        return catalogue.settings().clearances().stream()
                .map(ClearanceLog::read)
                .toList()
                .reversed();
    }

    private static String name(long number) {
        return Settings.CLEARANCE + "%012d".formatted(number);
    }

    private static String write(LoggedClearance logged) {
        var clearance = logged.clearance();
        var node = MAPPER.createObjectNode()
                .put("number", logged.number())
                .put("who", logged.who())
                .put("when", logged.when().toString())
                .put("note", logged.note())
                .put("key", clearance.key())
                .put("revision", clearance.revision())
                .put("record", clearance.recordId())
                .put("title", clearance.title())
                .put("asOf", clearance.asOf().toString());
        node.set("question", LicenceJson.write(clearance.question()));
        node.set("answer", LicenceJson.write(clearance.answer()));
        return node.toString();
    }

    private static LoggedClearance read(String text) {
        var node = MAPPER.readTree(text);
        return new LoggedClearance(
                node.required("number").asLong(),
                node.required("who").asString(),
                Instant.parse(node.required("when").asString()),
                node.required("note").asString(),
                new Clearance(
                        node.required("key").asLong(),
                        node.required("revision").asLong(),
                        node.required("record").asString(),
                        node.required("title").asString(),
                        LicenceJson.readQuestion(node.required("question")),
                        Instant.parse(node.required("asOf").asString()),
                        LicenceJson.readAnswer(node.required("answer"))));
    }
}
