package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;

/// What is said of a load beforehand is what it does.
class PreviewTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();

    @TempDir
    Path temporary;

    private Catalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = Catalogues.open(temporary.resolve("catalogue"));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private static String record(int id, String title) {
        return "HARBOUR\nRecord ID: " + id + "\n- Title: " + title + "\n\n";
    }

    private static String fillers(int count) {
        var text = new StringBuilder();
        for (int number = 0; number < count; number++) {
            text.append(record(1_000 + number, "Filler " + number));
        }
        return text.toString();
    }

    private Path file(String name, String text) throws IOException {
        var file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private LoadCounts previewed(Path... files) {
        return catalogue.loads().preview(List.of(files), UNWATCHED).counts();
    }

    private List<String> titles(String id) {
        return catalogue.records().keysOf(id).stream()
                .map(key -> Catalogues.record(catalogue, key).text(Field.TITLE))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 600})
    void otherBytesBehindUnchangedOnesAreNewHoweverFarBehind(int between) throws IOException {
        Catalogues.load(catalogue, file("old.txt", record(7, "One")));
        var file = file("many.txt", record(7, "One") + fillers(between) + record(7, "Two"));

        assertSaidAndDone(new LoadCounts(between + 1, 1, 0, 0, 0), file);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 600})
    void theOldBytesBehindNewOnesAreNewHoweverFarBehind(int between) throws IOException {
        Catalogues.load(catalogue, file("old.txt", record(7, "One")));
        var file = file("many.txt", record(7, "Two") + fillers(between) + record(7, "One"));

        assertSaidAndDone(new LoadCounts(between + 1, 0, 1, 0, 0), file);
    }

    private void assertSaidAndDone(LoadCounts counts, Path file) {
        assertEquals(counts, previewed(file));
        assertEquals(counts, Catalogues.load(catalogue, file).counts());
        assertEquals(List.of("One", "Two"), titles("7"));
    }

    @Test
    void aLoadThatGoesOnKnowsWhatItMetBefore() throws IOException {
        Catalogues.load(catalogue, file("old.txt", record(7, "One")));
        var file = file("many.txt", record(7, "One") + fillers(3_000) + record(7, "Two"));
        var counts = previewed(file);

        catalogue.loads().load(List.of(file), Set.of(), Stopping.after(2));
        assertEquals(counts, catalogue.loads().resume(UNWATCHED).getFirst().counts());
        assertEquals(List.of("One", "Two"), titles("7"));
    }

    @Test
    void oneRecordThatIsLeftOutTakesNoOtherOfAFileOfTheSameNameWithIt() throws IOException {
        var first = file("a/1.txt", record(1, "One"));
        var second = file("b/1.txt", record(2, "Two") + record(3, "Three"));
        var choices = catalogue.loads().preview(List.of(first, second), UNWATCHED).items().stream()
                .filter(item -> item.recordId().equals("2"))
                .map(item -> new LoadChoice(item.file(), item.line(), item.digest()))
                .toList();

        var report = catalogue.loads().load(List.of(first, second), Set.copyOf(choices), UNWATCHED);

        assertEquals(new LoadCounts(2, 0, 0, 0, 0), report.counts());
        assertEquals(
                List.of("1", "3"),
                Arrays.stream(Catalogues.keys(catalogue))
                        .mapToObj(key -> Catalogues.record(catalogue, key).text(Field.RECORD_ID))
                        .toList());
    }

    @Test
    void aFileWithoutAnEndingIsTextEvenWhenItIsCalledCsv() throws IOException {
        assertEquals(new LoadCounts(1, 0, 0, 0, 0), previewed(file("csv", record(1, "One"))));
    }
}
