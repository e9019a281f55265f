import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The package for Windows (.msi, for one person, without administrator rights; needs WiX) or macOS (.dmg, not signed),
/// by jpackage: first the program, then its cache for the start, then the package. Both systems were not at hand when
/// this was written: what could be tried elsewhere is the first step alone, as `--type app-image` on Linux.
final class DesktopPackage {

    private static final String NAME = "Reelkeeper";
    private static final String UPGRADES =
            "4c8f3b0e-6a0d-4f0e-9d3a-5f1b7a2e9c61"; // never changes: it marks a newer one

    private DesktopPackage() {}

    static void make(Path program, Path sources, Path target, String version, boolean windows) throws Exception {
        var work = target.resolve("work");
        Trees.delete(work);
        try {
            var image = image(program, sources, target, Files.createDirectories(work), version, windows);
            var app = windows ? image.resolve("app") : image.resolve("Contents/app");
            var runtime = windows ? image.resolve("runtime") : image.resolve("Contents/runtime/Contents/Home");
            new StartCache(runtime, classPath(app), app).make();
            Installer.told(image, "the program");
            var options = new ArrayList<>(List.of("--type", windows ? "msi" : "dmg", "--app-image", image.toString()));
            options.addAll(List.of(
                    "--name",
                    NAME,
                    "--app-version",
                    version,
                    "--dest",
                    target.toString())); // the name again, or the type of file is left out
            options.addAll(List.of("--vendor", NAME, "--description", "Catalogue of a news-film archive"));
            if (windows) {
                options.addAll(List.of("--win-per-user-install", "--win-menu", "--win-upgrade-uuid", UPGRADES));
            }
            options.addAll(List.of("--file-associations", association(work).toString()));
            Tools.call("jpackage", options);
        } finally {
            Trees.delete(work);
        }
    }

    static Path image(Path program, Path sources, Path target, Path work, String version, boolean windows)
            throws Exception {
        var runtime = work.resolve("runtime");
        RuntimeImage.make(program.resolve("lib"), runtime);
        var jars = ClassPath.in(program.resolve("lib"));
        var files = Files.createDirectories(work.resolve("files"));
        for (var jar : jars.jars()) {
            Files.copy(program.resolve("lib").resolve(jar), files.resolve(jar), StandardCopyOption.COPY_ATTRIBUTES);
        }
        var java = ClassPath.options(program.resolve("lib/java.options"));
        Files.write(files.resolve("java.options"), java);
        var icon =
                windows ? Icons.ico(sources, work.resolve("icon.ico")) : Icons.icns(sources, work.resolve("icon.icns"));
        Trees.delete(target.resolve(windows ? NAME : NAME + ".app"));
        var options = new ArrayList<>(List.of("--type", "app-image", "--name", NAME, "--app-version", version));
        options.addAll(List.of("--dest", target.toString(), "--icon", icon.toString()));
        options.addAll(List.of("--runtime-image", runtime.toString(), "--input", files.toString()));
        options.addAll(List.of("--main-jar", jars.jars().getFirst(), "--main-class", "org.reelkeeper.Main"));
        options.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/reelkeeper.aot"));
        options.addAll(List.of("--java-options", "-Xlog:aot*=off"));
        for (var option : java) {
            options.addAll(List.of("--java-options", option));
        }
        if (windows) {
            options.addAll(List.of("--add-launcher", "reelkeeper-command=" + console(work)));
        }
        Tools.call("jpackage", options);
        return target.resolve(windows ? NAME : NAME + ".app");
    }

    /// In the order in which the launcher puts the jars.
    private static String classPath(Path app) throws Exception {
        var key = "app.classpath=$APPDIR";
        return Files.readAllLines(app.resolve(NAME + ".cfg")).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> app + line.substring(key.length()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// A program for the window has no terminal on Windows; the commands get one with.
    private static Path console(Path work) throws Exception {
        return Files.writeString(work.resolve("command.properties"), "win-console=true\nwin-menu=false\n");
    }

    private static Path association(Path work) throws Exception {
        return Files.writeString(work.resolve("backup.properties"), """
                mime-type=application/vnd.reelkeeper.backup+zip
                extension=reelkeeper-backup
                description=Reelkeeper backup
                """);
    }
}
