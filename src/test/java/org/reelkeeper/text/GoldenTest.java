package org.reelkeeper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelkeeper.model.Labels;

/// Every ambiguity of the layout and many broken files, each with the reading that is expected of it.
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/reelkeeper/text/golden");

    static Stream<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileIsReadAsExpected(String name) throws IOException {
        var expected = Files.readString(FOLDER.resolve(name + ".expected"));

        assertEquals(expected, Dump.of(Pieces.of(bytes(name))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileLosesNothing(String name) throws IOException {
        PieceChecks.assertNothingIsLost(bytes(name), Pieces.of(bytes(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPieceReadAloneIsTheSame(String name) throws IOException {
        var reader = new LabelledTextReader(Labels.standard());
        for (var piece : Pieces.of(bytes(name))) {
            if (piece instanceof Piece.Read read) {
                var again = reader.readPiece(read.bytes(), read.encoding());

                assertEquals(read.fields(), again.fields());
                assertEquals(List.of(read.encoding(), read.digest()), List.of(again.encoding(), again.digest()));
            }
        }
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name + ".txt"));
    }

    /// Writes the readings anew after a change of the rules; each difference is then for a person to judge.
    public static void main(String[] arguments) throws IOException {
        for (var name : names().toList()) {
            Files.writeString(FOLDER.resolve(name + ".expected"), Dump.of(Pieces.of(bytes(name))));
        }
    }
}
