package org.reelkeeper.cli;

import java.util.concurrent.Callable;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Upkeep;
import picocli.CommandLine.Command;

/// Makes the working catalogue anew from originals and journal.
@Command(name = "rebuild", description = "${bundle:cli.rebuild}")
final class RebuildCommand implements Callable<Integer> {

    private final Desk desk;

    RebuildCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var options = desk.changing();
        try (var rebuilt = Upkeep.rebuild(desk.folder(), options, JobContext.unwatched())) {
            desk.tell(rebuilt.opening());
            return rebuilt.opening().hasLost() ? ExitStatus.SOME_REFUSED : ExitStatus.DONE;
        }
    }
}
