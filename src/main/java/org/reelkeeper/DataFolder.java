package org.reelkeeper;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the catalogue lies that is meant when nobody names one: where the system keeps the data of programs.
final class DataFolder {

    private DataFolder() {}

    static Path of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("Reelkeeper/catalogue");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Reelkeeper/catalogue");
        }
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("reelkeeper/catalogue");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        var named = environment.getOrDefault(variable, "");
        return named.isEmpty() ? otherwise : Path.of(named);
    }
}
