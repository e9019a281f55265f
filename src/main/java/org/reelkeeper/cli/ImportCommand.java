package org.reelkeeper.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Loads files and folders into the catalogue.
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.parameter.paths}")
    private List<Path> paths = List.of();

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        GivenPaths.checkPresent(paths);
        return desk.withCatalogue(Desk.Need.MAKE, this::load);
    }

    private int load(Catalogue catalogue) {
        var report = catalogue.loads().load(paths, Set.of(), JobContext.unwatched());
        report.notes().forEach(this::tell);
        for (long told = report.notes().size(); told < report.noted(); told += LoadReport.NOTES) {
            catalogue.loads().notes(report.info().number(), told).forEach(this::tell);
        }
        catalogue.searches().settle(JobContext.unwatched());
        var counts = report.counts();
        desk.out()
                .println("imported " + counts.added() + ", unchanged " + counts.unchanged() + ", changed "
                        + counts.changed() + ", failed " + counts.failed());
        return counts.failed() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }

    private void tell(LoadNote note) {
        desk.tell(desk.wording().of(note));
    }
}
