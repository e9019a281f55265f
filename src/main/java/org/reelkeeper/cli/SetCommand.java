package org.reelkeeper.cli;

import java.util.Stack;
import java.util.concurrent.Callable;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordView;
import org.reelkeeper.service.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Corrects one field of a record.
@Command(name = "set", description = "${bundle:cli.set}")
final class SetCommand implements Callable<Integer> {

    /// Takes the text whatever it begins with: `-high tide` is not the option `-h`.
    static final class AsTyped implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> arguments, ArgSpec parameter, CommandSpec command) {
            parameter.setValue(arguments.pop());
        }
    }

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "ID", description = "${bundle:cli.parameter.id}")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FIELD", description = "${bundle:cli.parameter.field}")
    private String field = "";

    @Parameters(
            index = "2",
            paramLabel = "VALUE",
            description = "${bundle:cli.parameter.value}",
            parameterConsumer = AsTyped.class)
    private String value = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.option.reason}")
    private String reason = "";

    SetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var typed = TypedField.of(field, value);
        return desk.withCatalogue(Desk.Need.CHANGE, catalogue -> set(catalogue, typed));
    }

    private int set(Catalogue catalogue, TypedField typed) {
        long key = NamedRecord.key(catalogue.records(), id);
        catalogue
                .records()
                .view(key)
                .map(RecordView::record)
                .ifPresent(record -> tell(apply(catalogue, typed, record)));
        return ExitStatus.DONE;
    }

    private Applied apply(Catalogue catalogue, TypedField typed, CatalogueRecord record) {
        var one = new Selection.One(record.key(), record.revision());
        return catalogue.corrections().apply(typed.edit(record), one, reason, JobContext.unwatched());
    }

    private void tell(Applied applied) {
        if (applied.records() == 0) {
            desk.say("cli.set.unchanged");
        } else {
            desk.say("cli.set.done", String.valueOf(applied.info().number()));
        }
    }
}
