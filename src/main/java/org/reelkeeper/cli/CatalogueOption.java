package org.reelkeeper.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The option `--catalogue`, which stands before or behind every command, and the variable that stands in for it.
final class CatalogueOption {

    static final String NAME = "--catalogue";
    private static final String VARIABLE = "REELKEEPER_CATALOGUE";

    @Option(names = NAME, paramLabel = "DIR", scope = ScopeType.INHERIT, description = "${bundle:cli.option.catalogue}")
    private String folder = "";

    Optional<Path> folder(Map<String, String> environment) {
        return folder(folder, environment);
    }

    /// @param option empty when nobody gave one
    static Optional<Path> folder(String option, Map<String, String> environment) {
        var named = option.isEmpty() ? environment.getOrDefault(VARIABLE, "") : option;
        return named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named));
    }
}
