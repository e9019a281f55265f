import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The package for Debian and its kin: the program in /opt, its name on the path, desktop file, icons and the types of
/// its files. Needs dpkg-deb and nothing else; jpackage would need fakeroot and binutils, and leave out GTK, which
/// JavaFX opens by name.
final class DebianPackage {

    private static final String CONTROL = """
            Package: reelkeeper
            Version: %s
            Architecture: %s
            Maintainer: Reelkeeper maintainers <maintainers@reelkeeper.invalid>
            Installed-Size: %d
            Depends: libc6, zlib1g, libgtk-3-0t64 | libgtk-3-0, libgl1, libx11-6, libxtst6, libxxf86vm1, libfreetype6
            Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme
            Section: database
            Priority: optional
            Description: catalogue of a news-film archive
             Loads record files, keeps them as they came, corrects them in a form, marks
             embargoes and rights, and finds everything again. Works offline; a catalogue
             is a folder. Brings its own Java runtime.
            """;

    private DebianPackage() {}

    static void make(Path image, Path sources, Path target, String version) throws Exception {
        if (!Tools.isThere("dpkg-deb")) {
            System.out.println("no .deb: dpkg-deb is not on this machine; the program in " + image + " is complete");
            return;
        }
        var root = target.resolve("deb");
        Trees.delete(root);
        try {
            Trees.copy(image, Files.createDirectories(root.resolve("opt")).resolve("reelkeeper"), _ -> true);
            Files.createSymbolicLink(
                    folder(root, "usr/bin").resolve("reelkeeper"), Path.of("/opt/reelkeeper/bin/reelkeeper"));
            join(root, sources, image);
            var architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
            Files.writeString(
                    folder(root, "DEBIAN").resolve("control"),
                    CONTROL.formatted(version, architecture, kilobytes(root)));
            var deb = target.resolve("reelkeeper_" + version + "_" + architecture + ".deb");
            Tools.run(
                    target,
                    List.of(
                            "dpkg-deb",
                            "--root-owner-group",
                            "-Zxz",
                            "-z1",
                            "--build",
                            root.toString(),
                            deb.toString()));
            Installer.told(deb, "installs with: sudo apt install ./" + deb.getFileName());
        } finally {
            Trees.delete(root);
        }
    }

    /// What a desktop has to know of it.
    private static void join(Path root, Path sources, Path image) throws Exception {
        var linux = sources.resolve("installer/linux");
        Files.copy(
                linux.resolve("reelkeeper.desktop"),
                folder(root, "usr/share/applications").resolve("reelkeeper.desktop"));
        Files.copy(
                linux.resolve("reelkeeper.xml"),
                folder(root, "usr/share/mime/packages").resolve("reelkeeper.xml"));
        var icons = "usr/share/icons/hicolor/";
        Files.copy(
                sources.resolve("installer/reelkeeper.svg"),
                folder(root, icons + "scalable/apps").resolve("reelkeeper.svg"));
        for (var size : Icons.SIZES) {
            Files.copy(
                    Icons.png(sources, size),
                    folder(root, icons + size + "x" + size + "/apps").resolve("reelkeeper.png"));
        }
    }

    private static Path folder(Path root, String name) throws Exception {
        return Files.createDirectories(
                root.resolve(name), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    private static long kilobytes(Path root) throws Exception {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length() / 1024 + 1)
                    .sum();
        }
    }
}
