package org.reelkeeper.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program without a command: it opens the window.
@Command(
        name = "reelkeeper",
        description = "${bundle:cli.reelkeeper}",
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "[COMMAND]",
        sortOptions = false)
final class RootCommand implements Callable<Integer> {

    @Mixin
    private final CatalogueOption catalogue = new CatalogueOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.help}")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:cli.option.version}")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    private final Window window;
    private final Map<String, String> environment;

    RootCommand(Window window, Map<String, String> environment) {
        this.window = window;
        this.environment = environment;
    }

    /// Whether these arguments name a catalogue and nothing else, or nothing at all.
    static boolean isMeant(String... arguments) {
        return arguments.length == 0
                || (arguments.length == 2
                        && arguments[0].equals(CatalogueOption.NAME)
                        && !arguments[1].startsWith("-"));
    }

    /// Opens the window for arguments by which it is meant.
    int open(String... arguments) {
        return window.open(CatalogueOption.folder(arguments.length == 0 ? "" : arguments[1], environment));
    }

    CatalogueOption catalogue() {
        return catalogue;
    }

    @Override
    public Integer call() {
        return window.open(catalogue.folder(environment));
    }
}
