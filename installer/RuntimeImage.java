import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The runtime of the installed program: the modules of the JDK that it needs, and JavaFX with its native libraries in
/// their place, so that nothing has to be unpacked into the home of a person at the first start. The other jars stay
/// beside it: jlink takes none without a module descriptor.
final class RuntimeImage {

    /// No compiler, no debugger, no servers: a catalogue from elsewhere finds nothing to run code with.
    private static final String JDK = "java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,"
            + "java.net.http,java.prefs,java.scripting,java.sql,java.xml,jdk.charsets,jdk.localedata,jdk.unsupported,"
            + "jdk.zipfs";

    private static final Pattern FX = Pattern.compile("javafx-(base|graphics|controls)-.*\\.jar");
    private static final Pattern FX_OF_SYSTEM = Pattern.compile("javafx-(base|graphics|controls)-[\\d.]+-.+\\.jar");
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

    private RuntimeImage() {}

    static boolean isLinked(String jar) {
        return FX.matcher(jar).matches();
    }

    static void make(Path lib, Path runtime) throws Exception {
        var work = Files.createTempDirectory("reelkeeper-runtime");
        try {
            var modules = Files.createDirectory(work.resolve("modules"));
            try (var jars = Files.list(lib)) {
                for (var jar : jars.toList()) {
                    var name = FX_OF_SYSTEM.matcher(jar.getFileName().toString());
                    if (name.matches()) {
                        pack(jar, work.resolve(name.group(1)), modules.resolve("javafx." + name.group(1) + ".jmod"));
                    }
                }
            }
            var options = new ArrayList<>(List.of("--module-path", modules.toString()));
            options.addAll(List.of("--add-modules", JDK + accessibility() + ",javafx.controls"));
            options.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-6"));
            options.addAll(List.of("--output", runtime.toString()));
            Tools.call("jlink", options);
        } finally {
            Trees.delete(work);
        }
    }

    /// The bridge to the screen readers of Windows.
    private static String accessibility() {
        return ModuleLayer.boot().findModule("jdk.accessibility").isPresent() && Tools.isWindows()
                ? ",jdk.accessibility"
                : "";
    }

    private static void pack(Path jar, Path work, Path module) throws Exception {
        var classes = work.resolve("classes");
        var libraries = Files.createDirectories(work.resolve("libraries"));
        Trees.unpack(jar, classes);
        try (var inside = Files.list(classes)) {
            for (var file : inside.filter(
                            path -> NATIVE.matcher(path.toString()).matches())
                    .toList()) {
                Files.move(file, libraries.resolve(file.getFileName()));
            }
        }
        var place = Tools.isWindows() ? "--cmds" : "--libs"; // where the system looks for libraries
        Tools.call(
                "jmod",
                List.of("create", "--class-path", classes.toString(), place, libraries.toString(), module.toString()));
    }
}
