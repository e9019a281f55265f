package org.reelkeeper.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// What the command line finds around it.
///
/// @param out takes results only
/// @param err takes everything else
/// @param standardFolder the catalogue that is meant when nobody names one
/// @param who the name that stands behind every change
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path standardFolder,
        Clock clock,
        String who) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }
}
