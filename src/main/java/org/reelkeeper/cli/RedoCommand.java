package org.reelkeeper.cli;

import java.util.concurrent.Callable;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import picocli.CommandLine.Command;

/// Repeats the change set that was taken back last.
@Command(name = "redo", description = "${bundle:cli.redo}")
final class RedoCommand implements Callable<Integer> {

    private final Desk desk;

    RedoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.withCatalogue(Desk.Need.CHANGE, this::redo);
    }

    private int redo(Catalogue catalogue) {
        var applied = catalogue.corrections().redo(JobContext.unwatched());
        desk.out().println("change set " + applied.info().of() + " redone, " + applied.records() + " records");
        return ExitStatus.DONE;
    }
}
