import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Makes the program as it is installed, from the runnable folder of the build: with a runtime of its own and a cache
/// for its start, and from that the package of the system it runs on. Started as source, by
/// `mvn -DskipTests package exec:exec@installer`.
final class Installer {

    private Installer() {}

    /// Arguments: the folder of the sources, the runnable folder, the folder to write to, the version.
    public static void main(String[] arguments) throws Exception {
        var sources = Path.of(arguments[0]);
        var program = Path.of(arguments[1]);
        var target = Files.createDirectories(Path.of(arguments[2]).toAbsolutePath());
        var version = arguments[3].replace("-SNAPSHOT", "");
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("linux")) {
            var image = LinuxImage.make(program, target.resolve("reelkeeper"));
            told(image, "starts with bin/reelkeeper");
            DebianPackage.make(image, sources, target, version);
        } else {
            DesktopPackage.make(program, sources, target, version, system.startsWith("windows"));
        }
    }

    static void told(Path file, String what) throws Exception {
        long bytes = 0;
        try (var inside = Files.walk(file)) {
            for (var path : inside.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(path);
            }
        }
        System.out.printf(Locale.ROOT, "%s: %.0f MB, %s%n", file, bytes / 1e6, what);
    }
}
