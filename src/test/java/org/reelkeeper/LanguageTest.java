package org.reelkeeper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.check.FindingCodes;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.upkeep.UpkeepTask;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Comparison;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.QueryName;
import org.reelkeeper.rights.AuthorityFault;
import org.reelkeeper.service.CatalogueRefusedException.Reason;
import org.reelkeeper.service.Queue;

/// Every sentence that the program asks for is there, and every sentence that is there is asked for.
class LanguageTest {

    private static final Path RESOURCES = Path.of("resources", "org", "reelkeeper");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern START = Pattern.compile("[a-z][a-z0-9-]*\\.([a-z0-9-]+\\.)*[a-z0-9-]*[.-]");
    /// Words that look like keys and are none.
    private static final Pattern OTHER = Pattern.compile(
            ".*\\.(txt|zip|css|otf|ttf|json|jsonl|csv|log|db|properties|psv|sql|ddl|name|home|version|new)");

    /// Job titles that nobody reads, and names in the state file.
    private static final Set<String> TOUR_STEPS = Set.of(
            ("begin preview load look correct embargo hold prohibit credit search queue narrow undo redo draft problems reopen check"
                            + " pictures")
                    .split(" "));
    private static final Set<String> NOT_SENTENCES = Set.of("list.columns", "record.reload");

    /// Why something is refused, or what was found while a catalogue was opened or examined.
    private static final Pattern REASON = Pattern.compile("(act|opening|verify|load\\.refused)\\.[a-z0-9.-]+");

    private static final List<String> MENUS = List.of(
            "file",
            "edit",
            "record",
            "find",
            "quality",
            "rights",
            "view",
            "columns",
            "orders",
            "help",
            "recent",
            "review",
            "layouts",
            "panes",
            "text",
            "theme",
            "searches",
            "work-sets",
            "add-to-work-set");

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        var present = present();
        var areas = present.keySet().stream().map(LanguageTest::area).collect(Collectors.toSet());
        var missing = literals(LanguageTest::speaks)
                .filter(text ->
                        KEY.matcher(text).matches() && !OTHER.matcher(text).matches())
                .filter(key -> areas.contains(area(key)) && !NOT_SENTENCES.contains(key))
                .filter(key -> !present.containsKey(key))
                .filter(key -> present.keySet().stream().noneMatch(other -> other.startsWith(key + ".")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals("", lines(missing), "add these lines to the files of their areas");
    }

    @Test
    void everyKeyMadeFromAWordExists() throws IOException {
        var present = present();
        var missing = made().filter(key -> !present.containsKey(key)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals("", lines(missing), "add these lines to the files of their areas");
    }

    /// A face has words of its own for what the rooms below it say, and one that lacks them shows the bare key.
    @ParameterizedTest
    @ValueSource(strings = {"gui", "cli"})
    void everyReasonThatTheRoomsBelowGiveOutHasWordsInEachFace(String face) throws IOException {
        var present = present(face);
        var missing = Stream.concat(
                        literals(LanguageTest::isBelow)
                                .filter(text -> REASON.matcher(text).matches()),
                        Arrays.stream(Reason.values()).map(Reason::key))
                .filter(key -> !present.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals("", lines(missing), "add these lines to the language file of " + face);
    }

    private static boolean isBelow(Path file) {
        var room =
                SOURCES.resolve("org", "reelkeeper").relativize(file).getName(0).toString();
        return Files.isDirectory(SOURCES.resolve("org", "reelkeeper", room))
                && !Set.of("gui", "desk", "cli").contains(room);
    }

    @Test
    void everyKeyThatExistsIsUsed() throws IOException {
        var used = literals(_ -> true).collect(Collectors.toSet());
        var starts = used.stream().filter(text -> START.matcher(text).matches()).toList();
        var ends = used.stream().filter(text -> text.startsWith(".")).toList();
        var unused = present().keySet().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .filter(key -> ends.stream().noneMatch(end -> key.endsWith(end) && isUsed(key, end, used)))
                .filter(key -> !isMade(key))
                .toList();

        assertEquals(List.of(), unused, "nothing asks for these; delete them");
    }

    private static boolean isUsed(String key, String end, Set<String> used) {
        var stem = key.substring(0, key.length() - end.length());
        return used.contains(stem) || isMade(stem);
    }

    @Test
    void everySentenceCanBeFormatted() throws IOException {
        var faulty = new ArrayList<String>();
        present().forEach((key, sentence) -> {
            try {
                new MessageFormat(sentence, Locale.ENGLISH);
            } catch (IllegalArgumentException e) {
                faulty.add(key + ": " + e.getMessage());
            }
        });

        assertEquals(List.of(), faulty);
    }

    /// Keys that are put together from a start and the words of an enum.
    private static Stream<String> made() {
        return Stream.of(
                        words("command.", Command.values()),
                        Arrays.stream(Field.values()).map(field -> "field." + field.key()),
                        Arrays.stream(Reason.values()).map(Reason::key),
                        Arrays.stream(Reason.values()).map(reason -> reason.key() + ".hint"),
                        words("queues.", Queue.values()),
                        QueryName.all().stream().map(name -> "search.name." + name.key()),
                        words("search.builder.comparison.", Comparison.values()),
                        words("authority.", AuthorityFault.Why.values()),
                        words("upkeep.", UpkeepTask.values())
                                .flatMap(key -> Stream.of(key, key + ".title", key + ".hint")),
                        Stream.of("load.reading", "load.loading")
                                .flatMap(key -> Stream.of(key + ".title", key + ".hint")),
                        Stream.of("quit", "other")
                                .flatMap(purpose -> Stream.of("finish", "stop", "later")
                                        .map(word -> "shell.leave." + purpose + "." + word)),
                        Arrays.stream(Facet.values()).map(facet -> "facets.name." + facet.key()),
                        FindingCodes.all().stream().map(code -> "facets.problem." + code),
                        Stream.of("work-sets", "searches")
                                .flatMap(word -> Stream.of("queues.group." + word, "queues.add." + word)),
                        Stream.of("add", "rename", "up", "down", "delete").map(word -> "queues.row." + word),
                        MENUS.stream().map(word -> "menu." + word),
                        TOUR_STEPS.stream().map(word -> "tour." + word),
                        words("shell.act.", ChangeSetInfo.Kind.values()),
                        words("shell.done.", ChangeSetInfo.Kind.values()),
                        words("shell.done-many.", ChangeSetInfo.Kind.values()),
                        words("history.what.", ChangeSetInfo.Kind.values()),
                        words("inspector.kind.", ChangeSetInfo.Kind.values()))
                .flatMap(keys -> keys);
    }

    private static boolean isMade(String key) {
        return made().anyMatch(key::equals);
    }

    private static Stream<String> words(String start, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> start + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String lines(Set<String> keys) {
        return keys.stream().map(key -> key + " = ").collect(Collectors.joining("\n"));
    }

    private static TreeMap<String, String> present() throws IOException {
        return present("gui", "cli", "check", "query");
    }

    private static TreeMap<String, String> present(String... folders) throws IOException {
        var all = new TreeMap<String, String>();
        for (var folder : folders) {
            try (var files = Files.list(RESOURCES.resolve(folder))) {
                for (var file : files.filter(path -> path.toString().endsWith(".properties"))
                        .toList()) {
                    var properties = new Properties();
                    try (var reader = Files.newBufferedReader(file)) {
                        properties.load(reader);
                    }
                    properties.forEach((key, sentence) -> all.put(key.toString(), sentence.toString()));
                }
            }
        }
        return all;
    }

    /// The command line names its keys as `${bundle:cli.search}`.
    private static String bare(String text) {
        return text.startsWith("${bundle:") ? text.substring("${bundle:".length(), text.length() - 1) : text;
    }

    /// Every piece of text in quotes in the sources.
    private static Stream<String> literals(Predicate<Path> wanted) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(wanted)
                    .toList()) {
                for (var line : Files.readAllLines(file)) {
                    if (!line.strip().startsWith("///")) {
                        LITERAL.matcher(line).results().forEach(match -> found.add(bare(match.group(1))));
                    }
                }
            }
        }
        return found.stream();
    }

    /// Not the names that files of records know.
    private static boolean speaks(Path file) {
        return !file.getParent().endsWith("exchange") && !file.getParent().endsWith("model");
    }
}
