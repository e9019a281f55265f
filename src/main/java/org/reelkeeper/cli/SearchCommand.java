package org.reelkeeper.cli;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.reelkeeper.check.Listing;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.CanonicalJson;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the records that match a query, one a line.
@Command(name = "search", description = "${bundle:cli.search}")
final class SearchCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "${bundle:cli.parameter.query}")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.option.limit}")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Mixin
    private final MomentOption moment = new MomentOption();

    SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new WrongUseException("cli.wrong.limit", limit);
        }
        var words = TypedQuery.of(query);
        return desk.withCatalogue(Desk.Need.READ, catalogue -> search(catalogue, words));
    }

    private int search(Catalogue catalogue, RecordQuery words) {
        var asOf = moment.orElse(desk.now());
        catalogue.searches().settle(JobContext.unwatched());
        var found = catalogue.records().keys(words, asOf, () -> false);
        var shown = Arrays.copyOf(found, Math.min(limit, found.length));
        for (int start = 0; start < shown.length; start += PAGE) {
            var page = Arrays.copyOfRange(shown, start, Math.min(shown.length, start + PAGE));
            if (json) {
                printJson(catalogue, page, asOf);
            } else {
                catalogue.records().rows(page).forEach(row -> print(row, catalogue.records()));
            }
        }
        desk.tell(found.length + " found");
        return ExitStatus.DONE;
    }

    private void printJson(Catalogue catalogue, long[] page, Instant asOf) {
        var lines = new CanonicalJson(catalogue.settings().reading(), asOf);
        for (long key : page) {
            catalogue.records().view(key, asOf).ifPresent(view -> desk.out().println(lines.line(view.record())));
        }
    }

    private void print(Listing row, Records records) {
        boolean named =
                !row.recordId().isEmpty() && records.keysOf(row.recordId()).size() == 1;
        var id = named ? row.recordId() : "#" + row.key();
        var date = row.dateValue().isEmpty() ? row.date() : row.dateValue();
        desk.out().println(id + "\t" + PlainText.onOneLine(date) + "\t" + PlainText.onOneLine(row.title()));
    }
}
