package org.reelkeeper.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.text.LabelledTextReader;
import org.reelkeeper.text.Piece;

class RecordGeneratorTest {

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        assertArrayEquals(file(1, 300, Oddities.ALL), file(1, 300, Oddities.ALL));
        assertNotEquals(new RecordGenerator(1).record(5), new RecordGenerator(2).record(5));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRecordIsReadAsOneAndNoIdComesTwice(boolean odd) throws IOException {
        var pieces = read(file(9, 5000, odd ? Oddities.ALL : Oddities.NONE));
        var ids = new ArrayList<String>();
        for (var piece : pieces) {
            ((Piece.Read) piece)
                    .fields().stream()
                            .filter(field -> field.field() == Field.RECORD_ID)
                            .map(FieldText::text)
                            .forEach(ids::add);
        }

        assertEquals(5000, pieces.size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.size() > 4950 && ids.size() < 5000, ids.size() + " records have an id");
    }

    @Test
    void recordsAreAboutAsLongAsRealOnes() throws IOException {
        int average = file(4, 3000, Oddities.NONE).length / 3000;

        assertTrue(average > 2900 && average < 3700, average + " bytes on average");
    }

    private static byte[] file(long seed, int count, Oddities oddities) throws IOException {
        var file = new ByteArrayOutputStream();
        new RecordGenerator(seed, oddities).write(count, file);
        return file.toByteArray();
    }

    private static List<Piece> read(byte[] file) throws IOException {
        var pieces = new ArrayList<Piece>();
        new LabelledTextReader(Labels.standard()).read(new ByteArrayInputStream(file), pieces::add);
        return pieces;
    }
}
