package org.reelkeeper.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A second Java machine that runs `CrashActs` and is killed at a chosen moment.
final class KilledProgram {

    private KilledProgram() {}

    /// Lets it run until a line is told, and so many milliseconds more; gives every whole line that it told.
    static List<String> run(List<String> arguments, Predicate<String> until, long millisMore) throws Exception {
        var process = start(arguments);
        var lines = new ArrayList<String>();
        try (BufferedReader output = process.inputReader()) {
            var line = output.readLine();
            while (line != null && !until.test(line)) {
                lines.add(line);
                line = output.readLine();
            }
            if (line != null) {
                lines.add(line);
            }
            Thread.sleep(millisMore); // the moment of the kill is what is tried here
            process.toHandle().destroyForcibly();
            output.lines().forEach(lines::add);
        }
        process.waitFor();
        return lines;
    }

    private static Process start(List<String> arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = String.join(
                System.getProperty("path.separator"),
                "target/classes",
                "target/test-classes",
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx400m",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path));
        command.add(CrashActs.class.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
