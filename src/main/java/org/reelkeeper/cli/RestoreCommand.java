package org.reelkeeper.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Brings a backup back into a folder that does not exist yet.
@Command(name = "restore", description = "${bundle:cli.restore}")
final class RestoreCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.backup}")
    private Path file = Path.of("");

    RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        GivenPaths.checkPresent(List.of(file));
        long records = Upkeep.restore(file, desk.folder(), JobContext.unwatched());
        desk.say("cli.restore.done", String.valueOf(records), desk.folder());
        return ExitStatus.DONE;
    }
}
