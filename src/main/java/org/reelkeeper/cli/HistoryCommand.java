package org.reelkeeper.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Prints all revisions of a record, newest first, one changed field a line.
@Command(name = "history", description = "${bundle:cli.history}")
final class HistoryCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "${bundle:cli.parameter.id}")
    private String id = "";

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    HistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.withCatalogue(Desk.Need.READ, this::print);
    }

    private int print(Catalogue catalogue) {
        long key = NamedRecord.key(catalogue.records(), id);
        for (var revision : catalogue.corrections().history(key)) {
            if (revision.fields().isEmpty()) {
                desk.out()
                        .println(
                                json
                                        ? head(revision).toString()
                                        : line(
                                                revision,
                                                kind(revision),
                                                "",
                                                revision.info().what()));
            }
            revision.fields().forEach(field -> print(revision, field));
        }
        return ExitStatus.DONE;
    }

    private void print(Revision revision, FieldChange field) {
        var name = field.slot().key();
        if (!json) {
            desk.out().println(line(revision, name, words(field, field.before()), words(field, field.after())));
            return;
        }
        var node = head(revision).put("field", name);
        putUnlessAbsent("before", field.before(), node);
        putUnlessAbsent("after", field.after(), node);
        desk.out().println(node);
    }

    private static String words(FieldChange change, FieldText written) {
        return MarkText.of(change.slot().field(), written.text());
    }

    private static ObjectNode head(Revision revision) {
        var info = revision.info();
        return JsonNodeFactory.instance
                .objectNode()
                .put("changeSet", info.number())
                .put("kind", kind(revision))
                .put("when", info.when().toString())
                .put("who", info.who())
                .put("what", info.what())
                .put("reason", info.why())
                .put("undone", revision.undone());
    }

    private static void putUnlessAbsent(String key, FieldText written, ObjectNode node) {
        if (!written.isAbsent()) {
            node.put(key, written.text());
        }
    }

    private static String kind(Revision revision) {
        return revision.info().kind().name().toLowerCase(Locale.ROOT);
    }

    private static String line(Revision revision, String field, String before, String after) {
        var info = revision.info();
        return String.join(
                "\t",
                info.when().toString(),
                info.who(),
                field,
                PlainText.spelledOut(before),
                PlainText.spelledOut(after),
                PlainText.spelledOut(info.why()));
    }
}
