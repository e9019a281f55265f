package org.reelkeeper.gui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what is its own: the state of the window and the log. Catalogues are not among them.
///
/// @param state window layout, recent catalogues
/// @param logs what the program wrote about its own work
/// @param documents where a person would look for a catalogue
public record ProgramFolders(Path state, Path logs, Path documents) {

    private static final String NAME = "Reelkeeper";

    /// By the habits of the system that the properties and the environment tell of.
    public static ProgramFolders of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        var documents = home.resolve("Documents");
        if (name.startsWith("windows")) {
            var local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve(NAME);
            return new ProgramFolders(local.resolve("state"), local.resolve("logs"), documents);
        }
        if (name.startsWith("mac")) {
            var support = home.resolve("Library/Application Support").resolve(NAME);
            return new ProgramFolders(
                    support.resolve("state"), home.resolve("Library/Logs").resolve(NAME), documents);
        }
        var state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                .resolve("reelkeeper");
        return new ProgramFolders(state, state.resolve("logs"), documents);
    }

    public static ProgramFolders here() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        var named = environment.getOrDefault(variable, "");
        return named.isEmpty() ? otherwise : Path.of(named);
    }
}
