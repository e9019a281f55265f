import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/// Calls the tools of the JDK and of the system, and speaks only when one of them fails.
final class Tools {

    private Tools() {}

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /// A tool of the JDK that this runs on.
    static void call(String tool, List<String> arguments) {
        var found =
                ToolProvider.findFirst(tool).orElseThrow(() -> new IllegalStateException("this JDK has no " + tool));
        if (found.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(tool + " failed: " + arguments);
        }
    }

    /// A program that is started, the short tour without a display when it is ours, and that has to end well.
    static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        var log = Files.createTempFile("reelkeeper-installer", ".log");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("REELKEEPER_TOUR", "short");
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // would reach the program that is recorded
        int status = builder.start().waitFor();
        var said = Files.readString(log);
        Files.delete(log);
        if (status != 0) {
            throw new IllegalStateException(command + " ended with " + status + ":\n" + said);
        }
    }

    static boolean isThere(String tool) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
