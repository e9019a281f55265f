package org.reelkeeper.cli;

import java.util.concurrent.Callable;
import org.reelkeeper.service.CanonicalJson;
import org.reelkeeper.service.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints one record.
@Command(name = "show", description = "${bundle:cli.show}")
final class ShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "${bundle:cli.parameter.id}")
    private String id = "";

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Mixin
    private final MomentOption moment = new MomentOption();

    ShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.withCatalogue(Desk.Need.READ, this::show);
    }

    private int show(Catalogue catalogue) {
        var asOf = moment.orElse(desk.now());
        long key = NamedRecord.key(catalogue.records(), id);
        catalogue.records().view(key, asOf).ifPresent(view -> {
            if (json) {
                var lines = new CanonicalJson(catalogue.settings().reading(), asOf);
                desk.out().println(lines.line(view.record()));
            } else {
                desk.out().print(new RecordPage(view, asOf).text());
            }
        });
        return ExitStatus.DONE;
    }
}
