package org.reelkeeper;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rooms and the arrows between them: each package may import those that are named beside it and no other of ours.
class RoomsTest {

    private static final String ROOT = "org.reelkeeper.";
    private static final String VALUES = "model embargo rights shotlist check edit query";
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final String ROOMS = """
            model:
            embargo: model
            rights: model embargo
            shotlist: model embargo rights
            text: model
            check: model embargo rights shotlist
            edit: model rights shotlist
            query: model embargo rights check
            exchange: VALUES text
            vault: VALUES
            store: VALUES
            search: VALUES
            job:
            service: VALUES job text exchange vault store search
            cli: VALUES job service
            gui: VALUES job service
            desk: VALUES job service gui
            """.replace("VALUES", VALUES);

    @TestFactory
    Iterable<DynamicTest> everyRoomSeesOnlyTheRoomsBelow() {
        return ROOMS.lines().map(RoomsTest::arrows).toList();
    }

    /// The rule editor is no screen: screens share it.
    @Test
    void noScreenSeesAnother() {
        slices().matching(ROOT + "gui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage(ROOT + "gui.rules.."))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void everyClassLivesInARoom() {
        var rooms = ROOMS.lines()
                .map(line -> ROOT + line.substring(0, line.indexOf(':')) + "..")
                .toList();
        classes()
                .that()
                .resideOutsideOfPackage("org.reelkeeper")
                .should()
                .resideInAnyPackage(rooms.toArray(String[]::new))
                .check(PROGRAM);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(textBlock = """
            javafx..,             gui desk
            org.controlsfx..,     gui
            atlantafx..,          gui
            org.kordamp..,        gui
            java.sql..,           store
            org.h2..,             store
            com.github.luben..,   vault
            org.apache.lucene..,  search
            picocli..,            cli
            """)
    void aLibraryIsKnownToItsRooms(String library, String rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.concat(
                                Stream.of("org.reelkeeper"),
                                Arrays.stream(rooms.split(" ")).map(room -> ROOT + room + ".."))
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    @Test
    void nothingOpensTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|Inet.*|Proxy.*)"
                        + "|java\\.nio\\.channels\\..*(Socket|Datagram).*")
                .check(PROGRAM);
    }

    private static DynamicTest arrows(String line) {
        var room = line.substring(0, line.indexOf(':'));
        var allowed = Arrays.asList(line.substring(line.indexOf(':') + 1).trim().split(" "));
        return DynamicTest.dynamicTest(
                room,
                () -> classes()
                        .that()
                        .resideInAPackage(ROOT + room + "..")
                        .should()
                        .onlyDependOnClassesThat(DescribedPredicate.describe(
                                "are of " + allowed + " or of no room of ours",
                                other -> isAllowed(other, room, allowed)))
                        .allowEmptyShould(true)
                        .check(PROGRAM));
    }

    private static boolean isAllowed(JavaClass other, String room, Iterable<String> allowed) {
        var name = other.getBaseComponentType().getPackageName() + ".";
        if (!name.startsWith(ROOT) || name.startsWith(ROOT + room + ".")) {
            return true;
        }
        for (var below : allowed) {
            if (!below.isEmpty() && name.startsWith(ROOT + below + ".")) {
                return true;
            }
        }
        return false;
    }
}
