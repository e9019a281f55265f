package org.reelkeeper.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.text.LabelledTextReader;
import org.reelkeeper.text.Piece;

/// What a technical person would take instead: the same records in SQLite, with its full-text search and two indices, by
/// the program `sqlite3`.
final class SqliteRival {

    private static final List<Field> COLUMNS = List.of(
            Field.RECORD_ID,
            Field.TITLE,
            Field.DATE,
            Field.SUMMARY,
            Field.STORY_TEXT,
            Field.KEYWORDS,
            Field.COUNTRY,
            Field.SOURCE,
            Field.COPYRIGHT_HOLDER,
            Field.USAGE_TERMS);

    private static final Pattern TIME = Pattern.compile("Run Time: real ([0-9.]+)");

    private final Path folder;

    SqliteRival(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        try {
            return new ProcessBuilder("sqlite3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Makes the table of the records; not timed, since the rival would get it from elsewhere.
    void prepare(Path records) throws IOException {
        try (var out = CsvWriter.builder().build(folder.resolve("records.csv"));
                var in = new BufferedInputStream(Files.newInputStream(records))) {
            new LabelledTextReader(Labels.standard()).read(in, piece -> write(piece, out));
        }
    }

    private static void write(Piece piece, CsvWriter out) {
        if (piece instanceof Piece.Read read) {
            out.writeRecord(COLUMNS.stream().map(field -> text(read, field)).toList());
        }
    }

    private static String text(Piece.Read read, Field field) {
        return read.fields().stream()
                .filter(written -> written.field() == field)
                .map(FieldText::text)
                .findFirst()
                .orElse("");
    }

    /// Seconds to import them, build the full-text index and two others.
    double load() {
        long start = System.nanoTime();
        run("""
                PRAGMA journal_mode = WAL;
                CREATE TABLE record (id, title, date, summary, story, keywords, country, source, holder, terms);
                .mode csv
                .import '%s' record
                CREATE VIRTUAL TABLE words USING fts5 (title, summary, story, keywords, country, source, holder, terms,
                       content='record');
                INSERT INTO words (words) VALUES ('rebuild');
                CREATE INDEX record_id ON record (id);
                CREATE INDEX record_date ON record (date);
                """.formatted(folder.resolve("records.csv")));
        return (System.nanoTime() - start) / 1e9;
    }

    double bytes() throws IOException {
        return Files.size(folder.resolve("rival.db"));
    }

    /// Milliseconds that each of the queries takes to count what it finds.
    double[] queries() {
        var commands = new StringBuilder(".timer on\n");
        for (var query : Queries.WORDS) {
            commands.append("SELECT COUNT(*) FROM words WHERE words MATCH '")
                    .append(query)
                    .append("';\n");
        }
        return TIME.matcher(run(commands.toString()))
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)) * 1000)
                .toArray();
    }

    private String run(String commands) {
        try {
            var script = Files.writeString(folder.resolve("rival.sql"), commands);
            var output = folder.resolve("rival.out");
            var process = new ProcessBuilder(
                            "sqlite3", folder.resolve("rival.db").toString())
                    .redirectInput(script.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(1, TimeUnit.HOURS) || process.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(output, StandardCharsets.UTF_8));
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
