package org.reelkeeper.cli;

import java.util.concurrent.Callable;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes back the last change set, or one by its number.
@Command(name = "undo", description = "${bundle:cli.undo}")
final class UndoCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "N", description = "${bundle:cli.parameter.change-set}")
    private long number;

    UndoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (number < 0) {
            throw new WrongUseException("cli.wrong.change-set", number);
        }
        return desk.withCatalogue(Desk.Need.CHANGE, this::undo);
    }

    private int undo(Catalogue catalogue) {
        var corrections = catalogue.corrections();
        var applied = number == 0
                ? corrections.undo(JobContext.unwatched())
                : corrections.undo(number, JobContext.unwatched());
        desk.out().println("change set " + applied.info().of() + " undone, " + applied.records() + " records");
        return ExitStatus.DONE;
    }
}
