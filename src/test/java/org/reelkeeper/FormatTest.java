package org.reelkeeper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file reads as the formatter writes it. `mvn test-compile exec:exec@format` rewrites what does not.
class FormatTest {

    /// The formatter does not know these comments and breaks long ones into code, so it sees only stand-ins for them.
    private static final Pattern DOC = Pattern.compile("(?m)(?<=^ {0,60})(///.*)$");

    private static final Pattern SHIELD = Pattern.compile("/// @(\\d+)@");
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everySourceFileIsFormatted() throws Exception {
        assertEquals(List.of(), unformatted(), "run: mvn test-compile exec:exec@format");
    }

    public static void main(String[] arguments) throws Exception {
        for (Path file : unformatted()) {
            Files.writeString(file, formatted(file));
            System.out.println("formatted " + file);
        }
    }

    private static List<Path> unformatted() throws IOException, FormatterException {
        var found = new ArrayList<Path>();
        try (var sources = Files.walk(Path.of("src"));
                var installer = Files.walk(Path.of("installer"))) {
            for (var file : Stream.concat(sources, installer)
                    .filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                if (!formatted(file).equals(Files.readString(file))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static String formatted(Path file) throws IOException, FormatterException {
        var comments = new ArrayList<String>();
        var shielded = DOC.matcher(Files.readString(file)).replaceAll(found -> {
            comments.add(found.group(1));
            return "/// @" + (comments.size() - 1) + "@";
        });
        var source = RemoveUnusedImports.removeUnusedImports(shielded);
        var formatted = FORMATTER.formatSource(ImportOrderer.reorderImports(source, Style.PALANTIR));
        return SHIELD.matcher(formatted)
                .replaceAll(found -> Matcher.quoteReplacement(comments.get(Integer.parseInt(found.group(1)))));
    }
}
