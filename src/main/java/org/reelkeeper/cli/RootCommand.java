package org.reelkeeper.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.reelkeeper.service.BackupFile;
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

    /// Whether these arguments name a catalogue, or a backup as a desktop does, and nothing else, or nothing at all.
    static boolean isMeant(String... arguments) {
        return switch (arguments.length) {
            case 0 -> true;
            case 1 -> BackupFile.isNamed(arguments[0]);
            case 2 -> arguments[0].equals(CatalogueOption.NAME) && !arguments[1].startsWith("-");
            default -> false;
        };
    }

    /// Opens the window for arguments by which it is meant.
    int open(String... arguments) {
        return window.open(
                CatalogueOption.folder(arguments.length == 0 ? "" : arguments[arguments.length - 1], environment));
    }

    CatalogueOption catalogue() {
        return catalogue;
    }

    @Override
    public Integer call() {
        return window.open(catalogue.folder(environment));
    }
}
