package org.reelkeeper.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.ExportReport;
import org.reelkeeper.service.ExportRequest;
import org.reelkeeper.service.ExportRequest.Format;
import org.reelkeeper.service.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes records to a file; what may not leave is left out and counted.
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--format", required = true, paramLabel = "F", description = "${bundle:cli.option.format}")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.option.out}")
    private Path file = Path.of("");

    @Option(names = "--exact", description = "${bundle:cli.option.exact}")
    private boolean exact;

    @Option(names = "--include-embargoed", description = "${bundle:cli.option.include-embargoed}")
    private boolean includeEmbargoed;

    @Option(names = "--include-withdrawn", description = "${bundle:cli.option.include-withdrawn}")
    private boolean includeWithdrawn;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "${bundle:cli.parameter.query}")
    private List<String> query = List.of();

    @Mixin
    private final MomentOption moment = new MomentOption();

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        GivenPaths.checkWritable(file);
        var request = new ExportRequest(
                wanted(),
                file,
                new Selection.Matching(TypedQuery.of(query)),
                includeEmbargoed,
                includeWithdrawn,
                moment.orElse(desk.now()));
        return desk.withCatalogue(Desk.Need.READ, catalogue -> export(catalogue, request));
    }

    private int export(Catalogue catalogue, ExportRequest request) {
        try {
            if (!query.isEmpty()) {
                catalogue.searches().settle(JobContext.unwatched());
            }
            tell(catalogue.exports().export(request, JobContext.unwatched()));
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + request.file(), e);
        }
    }

    private void tell(ExportReport report) {
        desk.tell("left out " + report.leftOut() + ": embargoed " + report.embargoed() + ", held " + report.held()
                + ", unclear " + report.unclear() + ", withdrawn " + report.withdrawn());
    }

    private Format wanted() {
        return switch (format) {
            case "text" -> Format.TEXT;
            case "jsonl" -> Format.JSONL;
            case "csv" -> exact ? Format.EXACT_CSV : Format.CSV;
            default -> throw new WrongUseException("cli.wrong.format", format);
        };
    }
}
