package org.reelkeeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Looks into the finished package and starts what lies in it, as it would after being installed. The build runs this
/// once the package is there.
@EnabledOnOs(value = OS.LINUX, disabledReason = "what is checked here is the package for Linux")
class InstalledProgramTest {

    private static final Path BUILT = Path.of("target", "installer").toAbsolutePath();
    private static final String STRICT = "-XX:AOTMode=on"; // a cache that does not fit is an error, not passed over

    @TempDir
    private Path folder;

    @Test
    void theImageShowsInTheShortTourThatItWorks() throws Exception {
        var said = run(BUILT.resolve("reelkeeper/bin/reelkeeper"), List.of(), STRICT, "short");

        assertTrue(said.contains("opened record 730118 beside its source"), said);
        assertTrue(said.contains("closed the catalogue and opened it again: 40 records"), said);
    }

    @Test
    void thePackageHoldsTheProgramAndWhatADesktopHasToKnowOfIt() throws Exception {
        var root = unpacked();
        var program = root.resolve("opt/reelkeeper/bin/reelkeeper");

        var said = run(program, List.of("--version"), STRICT, "");
        assertTrue(said.contains("JavaFX 26") && said.contains("H2 2.4.240"), said);
        assertEquals(
                Path.of("/opt/reelkeeper/bin/reelkeeper"),
                Files.readSymbolicLink(root.resolve("usr/bin/reelkeeper")),
                "its name on the path");

        var entry = Files.readAllLines(root.resolve("usr/share/applications/reelkeeper.desktop"));
        assertEquals("[Desktop Entry]", entry.getFirst());
        for (var line : List.of(
                "Type=Application",
                "Name=Reelkeeper",
                "Exec=reelkeeper %f",
                "Icon=reelkeeper",
                "Terminal=false",
                "Categories=Office;Database;",
                "MimeType=application/vnd.reelkeeper.catalogue;application/vnd.reelkeeper.backup+zip;",
                "StartupWMClass=" + GuiApp.class.getName())) {
            assertTrue(entry.contains(line), line);
        }
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256, 512}) {
            var icon = "usr/share/icons/hicolor/" + size + "x" + size + "/apps/reelkeeper.png";
            assertTrue(Files.exists(root.resolve(icon)), icon);
        }
        assertTrue(Files.exists(root.resolve("usr/share/icons/hicolor/scalable/apps/reelkeeper.svg")));
        assertEquals(
                List.of("application/vnd.reelkeeper.catalogue", "application/vnd.reelkeeper.backup+zip"),
                types(root.resolve("usr/share/mime/packages/reelkeeper.xml")));
    }

    @Test
    void thePackageNamesWhatTheWindowNeedsOfTheSystem() throws Exception {
        var said = run(Path.of("dpkg-deb"), List.of("--info", deb().toString()), "", "");

        assertTrue(said.contains("libgtk-3-0"), said);
        assertTrue(said.contains("Maintainer: Reelkeeper"), said);
    }

    @Test
    void theRuntimeBringsNoCompiler() throws Exception {
        var modules = run(BUILT.resolve("reelkeeper/runtime/bin/java"), List.of("--list-modules"), "", "");

        assertTrue(modules.contains("javafx.controls@26"), modules);
        for (var unwanted : List.of("java.compiler", "jdk.compiler", "jdk.jshell", "jdk.httpserver", "java.rmi")) {
            assertFalse(modules.contains(unwanted + "@"), unwanted);
        }
    }

    private Path unpacked() throws Exception {
        run(
                Path.of("dpkg-deb"),
                List.of("--extract", deb().toString(), folder.resolve("root").toString()),
                "",
                "");
        var root = folder.resolve("root");
        assertTrue(Files.isSymbolicLink(root.resolve("usr/bin/reelkeeper")));
        assertFalse(Files.exists(root.resolve("etc"), LinkOption.NOFOLLOW_LINKS), "touches no settings");
        return root;
    }

    private static Path deb() throws IOException {
        var found = Optional.<Path>empty();
        try (var files = Files.list(BUILT)) {
            found = files.filter(file -> file.toString().endsWith(".deb")).findFirst();
        }
        assumeTrue(found.isPresent(), "no .deb was made, since there is no dpkg-deb on this machine");
        return found.get();
    }

    private static List<String> types(Path file) throws Exception {
        var types = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("mime-type");
        var names = new ArrayList<String>();
        for (int index = 0; index < types.getLength(); index++) {
            names.add(types.item(index).getAttributes().getNamedItem("type").getTextContent());
        }
        return names;
    }

    private String run(Path program, List<String> arguments, String options, String tour) throws Exception {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        Files.createDirectories(folder.resolve("target")); // there the tour leaves what it writes
        var out = folder.resolve("out");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        builder.environment().put("REELKEEPER_TOUR", tour);
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        var process = builder.start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the program did not end");
        var said = Files.readString(out);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
