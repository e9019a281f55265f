import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The cache of loaded classes and profiles that an installed program starts with (JEP 483, 514, 515). It is written by
/// a run of the program itself on sample records, without a display, with the runtime, the options and the class path
/// that it has when installed; for any others it would be passed over in silence, so it is tried afterwards.
///
/// @param lib the folder with java.options, which gets the cache
record StartCache(Path runtime, String classPath, Path lib) {

    void make() throws Exception {
        var cache = lib.resolve("reelkeeper.aot");
        var home = Files.createTempDirectory("reelkeeper-training");
        Files.createDirectory(home.resolve("target")); // there the tour leaves what it writes
        try {
            Tools.run(home, command(List.of("-XX:AOTCacheOutput=" + cache)));
            Tools.run(home, command(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"), "--version"));
        } finally {
            Trees.delete(home);
        }
    }

    private List<String> command(List<String> caching, String... arguments) {
        var command = new ArrayList<String>();
        command.add(runtime.resolve("bin/java").toString());
        command.addAll(caching);
        command.add("@" + lib.resolve("java.options"));
        command.addAll(List.of("-classpath", classPath, "org.reelkeeper.Main"));
        command.addAll(List.of(arguments));
        return command;
    }
}
