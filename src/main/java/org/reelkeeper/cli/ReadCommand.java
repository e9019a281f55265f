package org.reelkeeper.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.service.CanonicalJson;
import org.reelkeeper.service.FileReading;
import org.reelkeeper.service.FileReading.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads files without a catalogue and prints their records.
@Command(name = "read", description = "${bundle:cli.read}")
final class ReadCommand implements Callable<Integer> {

    private static final ReadingContext READING = ReadingContext.in(ZoneId.of("UTC"));

    private final Desk desk;
    private long refused;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.parameter.paths}")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Mixin
    private final MomentOption moment = new MomentOption();

    ReadCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        GivenPaths.checkPresent(paths);
        var asOf = moment.orElse(desk.now());
        var lines = new CanonicalJson(READING, asOf);
        new FileReading(READING, asOf).read(paths, found -> print(found, lines, asOf));
        return refused == 0 ? ExitStatus.DONE : ExitStatus.SOME_REFUSED;
    }

    private void print(Found found, CanonicalJson lines, Instant asOf) {
        switch (found) {
            case Found.OneRecord(var view) when json -> desk.out().println(lines.line(view.record()));
            case Found.OneRecord(var view) -> desk.out().println(new RecordPage(view, asOf).text());
            case Found.Refusal(var note) -> {
                refused++;
                desk.tell(desk.wording().of(note));
            }
        }
    }
}
