package org.reelkeeper.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The option `--catalogue`, which stands before or behind every command, and the variable that stands in for it.
final class CatalogueOption {

    private static final String VARIABLE = "REELKEEPER_CATALOGUE";

    @Option(
            names = "--catalogue",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.catalogue}")
    private String folder = "";

    Optional<Path> folder(Map<String, String> environment) {
        var named = folder.isEmpty() ? environment.getOrDefault(VARIABLE, "") : folder;
        return named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named));
    }
}
