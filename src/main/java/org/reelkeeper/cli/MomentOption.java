package org.reelkeeper.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import picocli.CommandLine.Option;

/// The option `--as-of`: the moment that embargo states are told for.
final class MomentOption {

    @Option(names = "--as-of", paramLabel = "INSTANT", description = "${bundle:cli.option.as-of}")
    private String moment = "";

    Instant orElse(Instant now) {
        try {
            return moment.isEmpty() ? now : OffsetDateTime.parse(moment).toInstant();
        } catch (DateTimeException _) {
            throw new WrongUseException("cli.wrong.instant", moment);
        }
    }
}
