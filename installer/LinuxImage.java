import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that is installed on Linux: start script, jars, options, runtime. The script stays the one of the build,
/// so window and commands keep their own options, which a launcher made by jpackage could not tell apart.
final class LinuxImage {

    private LinuxImage() {}

    static Path make(Path program, Path image) throws Exception {
        Trees.delete(image);
        Trees.copy(program, image, path -> {
            var name = path.getFileName().toString();
            return !name.endsWith(".cmd") && !RuntimeImage.isLinked(name);
        });
        var lib = image.resolve("lib");
        var jars = ClassPath.in(lib);
        Files.write(lib.resolve("class.path"), jars.jars());
        Files.write(lib.resolve("java.options"), ClassPath.options(lib.resolve("java.options")));
        RuntimeImage.make(program.resolve("lib"), image.resolve("runtime"));
        new StartCache(image.resolve("runtime"), jars.of(lib), lib).make();
        return image;
    }
}
