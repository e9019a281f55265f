package org.reelkeeper.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes a backup that was opened again and counted.
@Command(name = "backup", description = "${bundle:cli.backup}")
final class BackupCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.backup}")
    private Path file = Path.of("");

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        GivenPaths.checkWritable(file);
        return desk.withCatalogue(Desk.Need.CHANGE, this::backUp);
    }

    private int backUp(Catalogue catalogue) {
        var backup = catalogue.upkeep().backup(file.toAbsolutePath(), JobContext.unwatched());
        desk.say("cli.backup.done", String.valueOf(backup.records()), backup.file());
        return ExitStatus.DONE;
    }
}
