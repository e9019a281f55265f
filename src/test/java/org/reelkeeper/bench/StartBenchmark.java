package org.reelkeeper.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.samples.RecordGenerator;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;

/// How long a person waits from the start of the program until the first rows and the first record of a catalogue can
/// be worked with, against a bare JavaFX window with one table: turn by turn, as started from the folder of the build,
/// and as installed with its own runtime and its cache for the start.
/// Run it with `mvn -DskipTests package exec:exec@installer exec:exec@bench-start`.
public final class StartBenchmark {

    private static final long SEED = 20_070_626;
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw ";
    private static final Path BUILT = Path.of("target", "reelkeeper").toAbsolutePath();
    private static final Path INSTALLED =
            Path.of("target", "installer", "reelkeeper").toAbsolutePath();

    private final Path folder;
    private final String options;
    private byte[] manifest = {};

    /// The wall clock and the processor until the window could be worked with.
    private record Time(double wall, double processor) {}

    private StartBenchmark(Path folder, String options) {
        this.folder = folder;
        this.options = options;
    }

    /// Arguments: the number of records, 100,000 without; the number of turns, 7 without; and `display` for a window
    /// that is really shown.
    public static void main(String[] arguments) throws Exception {
        int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        boolean display = arguments.length > 2 && arguments[2].equals("display");
        var folder = Files.createTempDirectory("reelkeeper-bench");
        try {
            var watch = Files.writeString(folder.resolve("logging.properties"), """
                    handlers = java.util.logging.ConsoleHandler
                    java.util.logging.ConsoleHandler.level = FINE
                    org.reelkeeper.desk.FirstPicture.level = FINE
                    """);
            var bench =
                    new StartBenchmark(folder, (display ? "" : HEADLESS) + "-Djava.util.logging.config.file=" + watch);
            bench.make(records);
            bench.run(turns);
        } finally {
            delete(folder);
        }
    }

    private Path catalogue() {
        return folder.resolve("catalogue");
    }

    private void make(int records) throws IOException {
        var file = folder.resolve("records.txt");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RecordGenerator(SEED).write(records, out);
        }
        var options = new CatalogueOptions(true, false, "bench", Clock.systemUTC());
        try (var catalogue = Catalogue.open(catalogue(), options, JobContext.unwatched())) {
            catalogue.loads().load(List.of(file), Set.of(), JobContext.unwatched());
            catalogue.searches().settle(JobContext.unwatched());
        }
        Files.delete(file);
        manifest = Files.readAllBytes(catalogue().resolve("manifest.json"));
        System.out.printf(Locale.ROOT, "%,d records%n", records);
    }

    private void run(int turns) throws Exception {
        var times = new LinkedHashMap<String, List<Time>>();
        var commands = commands();
        for (int turn = -1; turn < turns; turn++) { // the first turn only warms the disk
            for (var command : commands.entrySet()) {
                var time = time(command.getValue());
                if (turn >= 0) {
                    times.computeIfAbsent(command.getKey(), _ -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        System.out.printf(
                "%-32s %10s %10s %10s %14s%n", "until usable, seconds", "best", "median", "worst", "processor");
        times.forEach(StartBenchmark::print);
        ratio("built: times the bare window", times.get("reelkeeper, built"), times.get("bare window, built"));
        if (times.containsKey("reelkeeper, installed")) {
            ratio(
                    "installed: times the bare window",
                    times.get("reelkeeper, installed"),
                    times.get("bare window, installed"));
        }
    }

    private Map<String, List<String>> commands() throws Exception {
        var commands = new LinkedHashMap<String, List<String>>();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = bareJar().toString();
        var fx = List.of("--enable-native-access=javafx.graphics", "--add-modules", "javafx.controls");
        var modules = List.of("--module-path", BUILT.resolve("lib").toString());
        var bare = List.of("-classpath", jar, BareWindow.class.getName());
        commands.put("bare window, built", joined(Stream.of(List.of(java), fx, modules, bare)));
        commands.put("reelkeeper, built", program(BUILT));
        if (Files.isDirectory(INSTALLED)) {
            var own = INSTALLED.resolve("runtime/bin/java").toString();
            var cache = folder.resolve("bare.aot");
            train(joined(Stream.of(List.of(own, "-XX:AOTCacheOutput=" + cache), fx, bare, List.of("once"))));
            commands.put("bare window, installed", joined(Stream.of(List.of(own, "-XX:AOTCache=" + cache), fx, bare)));
            commands.put("reelkeeper, installed", program(INSTALLED));
        }
        return commands;
    }

    private List<String> program(Path home) {
        return List.of(
                home.resolve("bin/reelkeeper").toString(),
                "--catalogue",
                catalogue().toString());
    }

    private static List<String> joined(Stream<List<String>> parts) {
        return parts.flatMap(List::stream).toList();
    }

    /// Folders on the class path cannot be cached, so the bare window gets a jar.
    private Path bareJar() throws IOException {
        var jar = folder.resolve("bare.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : List.of("BareWindow", "BareWindow$1")) {
                var entry = "org/reelkeeper/bench/" + name + ".class";
                out.putNextEntry(new JarEntry(entry));
                try (var in = ClassLoader.getSystemResourceAsStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }

    private void train(List<String> command) throws Exception {
        process(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("training.log").toFile())
                .start()
                .waitFor();
    }

    /// The window is ended by force with nothing done, so its catalogue is as much in order as it was before.
    private Time time(List<String> command) throws Exception {
        Files.write(catalogue().resolve("manifest.json"), manifest);
        long start = System.nanoTime();
        var process =
                process(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        var said = new ArrayList<String>();
        try (var err = process.errorReader()) {
            for (var line = err.readLine(); line != null; line = err.readLine()) {
                said.add(line);
                if (line.endsWith("usable")) {
                    double wall = (System.nanoTime() - start) / 1e9;
                    var processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
                    return new Time(wall, processor.toMillis() / 1e3);
                }
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        throw new IllegalStateException(command + " said " + said);
    }

    private ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return builder;
    }

    private static void print(String what, List<Time> times) {
        var walls = times.stream().mapToDouble(Time::wall).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-32s %10.2f %10.2f %10.2f %14.2f%n",
                what,
                walls[0],
                median(times, Time::wall),
                walls[walls.length - 1],
                median(times, Time::processor));
    }

    private static void ratio(String what, List<Time> ours, List<Time> bare) {
        System.out.printf(
                Locale.ROOT,
                "%-32s %10s %10.2f %10s %14.2f%n",
                what,
                "",
                median(ours, Time::wall) / median(bare, Time::wall),
                "",
                median(ours, Time::processor) / median(bare, Time::processor));
    }

    private static double median(List<Time> times, ToDoubleFunction<Time> figure) {
        return times.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(times.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
