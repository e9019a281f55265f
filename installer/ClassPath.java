import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The jars of the installed program, the program's own first, and the options of the window as they read there. The
/// cache for the start may be moved with a class path; with a module path it holds in one place only.
///
/// @param jars names of files
record ClassPath(List<String> jars) {

    static ClassPath in(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return new ClassPath(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !RuntimeImage.isLinked(name))
                    .sorted(Comparator.comparing((String name) -> !name.startsWith("reelkeeper-"))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList());
        }
    }

    String of(Path folder) {
        return jars.stream().map(jar -> folder.resolve(jar).toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /// What is said of a module that is a jar here holds for all jars.
    static List<String> options(Path file) throws Exception {
        var options = Files.readAllLines(file).stream()
                .map(option -> option.replaceAll("=org\\.controlsfx\\.controls$", "=ALL-UNNAMED")
                        .replace("com.github.luben.zstd_jni", "ALL-UNNAMED"))
                .collect(Collectors.toList());
        options.add("--add-modules=javafx.controls");
        return options;
    }
}
