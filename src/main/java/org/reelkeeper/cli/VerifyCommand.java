package org.reelkeeper.cli;

import java.util.concurrent.Callable;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import picocli.CommandLine.Command;

/// Reads everything there is and compares it; prints what is not as it was written.
@Command(name = "verify", description = "${bundle:cli.verify}")
final class VerifyCommand implements Callable<Integer> {

    private final Desk desk;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.withCatalogue(Desk.Need.CHANGE, this::verify);
    }

    private int verify(Catalogue catalogue) {
        var flaws = catalogue.upkeep().verify(JobContext.unwatched());
        flaws.forEach(flaw -> desk.out().println(desk.wording().ofOther(flaw.key(), flaw.arguments())));
        if (flaws.isEmpty()) {
            desk.say("cli.verify.sound");
        }
        return flaws.isEmpty() ? ExitStatus.DONE : ExitStatus.UNUSABLE;
    }
}
