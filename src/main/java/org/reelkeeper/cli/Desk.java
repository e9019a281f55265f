package org.reelkeeper.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.CatalogueRefusedException;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.service.OpeningReport;

/// What every command works with: the streams and the catalogue that is meant.
final class Desk {

    /// How a command needs its catalogue.
    enum Need {
        READ,
        CHANGE,
        MAKE
    }

    private final Surroundings around;
    private final CatalogueOption catalogue;
    private final Wording wording = new Wording();

    Desk(Surroundings around, CatalogueOption catalogue) {
        this.around = around;
        this.catalogue = catalogue;
    }

    PrintStream out() {
        return around.out();
    }

    Wording wording() {
        return wording;
    }

    String who() {
        return around.who();
    }

    Instant now() {
        return around.clock().instant();
    }

    void say(String key, Object... arguments) {
        tell(wording.of(key, arguments));
    }

    /// A line for standard error that is fixed by the contract, or was put into words already.
    void tell(String line) {
        around.err().println(PlainText.shown(line));
    }

    Path folder() {
        return catalogue.folder(around.environment()).orElse(around.standardFolder());
    }

    CatalogueOptions changing() {
        return new CatalogueOptions(false, false, around.who(), around.clock());
    }

    /// What was found and done while a catalogue was opened.
    void tell(OpeningReport opening) {
        opening.remarks().forEach(remark -> tell(wording.ofOther(remark.key(), remark.arguments())));
    }

    /// Opens the catalogue for one piece of work and closes it again.
    int withCatalogue(Need need, ToIntFunction<Catalogue> work) {
        try (var open = open(need)) {
            tell(open.opening());
            return work.applyAsInt(open);
        }
    }

    /// Reading, too, needs a catalogue that is brought up to its journal, so it is opened for reading alone only where
    /// nothing can be written.
    private Catalogue open(Need need) {
        try {
            return open(new CatalogueOptions(need == Need.MAKE, false, around.who(), around.clock()));
        } catch (CatalogueRefusedException e) {
            if (need == Need.READ && e.reason() == Reason.READ_ONLY) {
                return open(new CatalogueOptions(false, true, around.who(), around.clock()));
            }
            throw e;
        }
    }

    private Catalogue open(CatalogueOptions options) {
        return Catalogue.open(folder(), options, JobContext.unwatched());
    }
}
