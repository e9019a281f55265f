package org.reelkeeper.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoText;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordView;
import org.reelkeeper.service.Selection;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Decides on the embargo of a record: until a moment, held, or lifted.
@Command(name = "embargo", description = "${bundle:cli.embargo}")
final class EmbargoCommand implements Callable<Integer> {

    /// One of the three has to be given. What is not given stays null; picocli makes this object itself.
    static final class Choice {

        @Option(names = "--until", paramLabel = "TIME", description = "${bundle:cli.option.until}")
        @Nullable
        String until;

        @Option(names = "--hold", description = "${bundle:cli.option.hold}")
        boolean hold;

        @Option(names = "--lift", description = "${bundle:cli.option.lift}")
        boolean lift;
    }

    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "${bundle:cli.parameter.id}")
    private String id = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Choice choice = new Choice();

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.option.reason}")
    private String reason = "";

    EmbargoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (choice.until == null && reason.isBlank()) {
            throw new WrongUseException("cli.wrong.no-reason");
        }
        return desk.withCatalogue(Desk.Need.CHANGE, this::decide);
    }

    private int decide(Catalogue catalogue) {
        var zone = catalogue.settings().zone();
        long key = NamedRecord.key(catalogue.records(), id);
        catalogue
                .records()
                .view(key)
                .map(RecordView::record)
                .ifPresent(record -> decide(catalogue, record, decision(record.text(Field.EMBARGO), zone, desk.now())));
        return ExitStatus.DONE;
    }

    private void decide(Catalogue catalogue, CatalogueRecord record, EmbargoDecision decision) {
        var decisions = EmbargoDecisions.of(record).with(decision);
        var edit = new Edit.SetText(Slot.of(Field.EMBARGO_DECISION), decisions.text());
        var one = new Selection.One(record.key(), record.revision());
        var applied = catalogue.corrections().apply(edit, one, reason, JobContext.unwatched());
        desk.say("cli.set.done", String.valueOf(applied.info().number()));
    }

    private EmbargoDecision decision(String raw, ZoneId zone, Instant now) {
        if (choice.hold) {
            return new Held(now, desk.who(), reason);
        }
        if (choice.lift) {
            return new Lifted(now, desk.who(), reason).madeFor(raw);
        }
        var typed = choice.until == null ? "" : choice.until;
        return switch (EmbargoText.read(typed, zone)) {
            case EmbargoReading.Until until ->
                Until.of(until, now, desk.who(), reason).madeFor(raw);
            case EmbargoReading.None(), EmbargoReading.Unreadable _ ->
                throw new WrongUseException("cli.wrong.until", typed);
        };
    }
}
