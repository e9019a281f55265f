package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;

/// Corrected records, whose bodies stay as they were loaded.
class PatchTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void insert() {
        database = Database.create(folder.resolve("catalogue.mv.db"));
        database.inTransaction("inserting", connection -> {
            new RecordDao(connection).insert(Records.stored(1, 3));
            return 0;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCorrectionLeavesTheBodyAloneAndAnotherTakesItsPlace() {
        var lisbon = corrected(Records.of(2), Field.CITY, "Lisbon").stamped(2);
        var porto = corrected(lisbon, Field.CITY, "Porto").stamped(3);

        replace(lisbon);
        assertEquals(lisbon, find(2));
        replace(porto);
        assertEquals(porto, find(2));

        assertEquals(1, count("record WHERE patch IS NOT NULL"));
        assertEquals(Records.of(1), find(1));
    }

    @Test
    void takenBackItLeavesNothing() {
        replace(corrected(Records.of(2), Field.CITY, "Lisbon").stamped(2));

        replace(Records.of(2));

        assertEquals(Records.of(2), find(2));
        assertEquals(0, count("record WHERE patch IS NOT NULL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLE", "SUMMARY", "STORY_TEXT"})
    void wordsThatTheSearchReadsGoIntoTheBody(Field field) {
        replace(corrected(Records.of(2), Field.CITY, "Lisbon").stamped(2));

        var next = corrected(find(2), field, "Zeppelin").stamped(3);
        replace(next);

        assertEquals(next, find(2));
        assertEquals(0, count("record WHERE patch IS NOT NULL"));
        assertEquals(1, count("body WHERE words LIKE '%Zeppelin%'"));
    }

    @Test
    void aLongCorrectionGoesIntoTheBody() {
        var next = corrected(Records.of(2), Field.USAGE_TERMS, "x".repeat(2_000_000))
                .stamped(2);
        replace(next);

        assertEquals(next, find(2));
        assertEquals(0, count("record WHERE patch IS NOT NULL"));
    }

    @Test
    void anOlderStateComesBackOverANewerBody() {
        var lisbon = corrected(Records.of(2), Field.CITY, "Lisbon").stamped(2);
        replace(lisbon);
        replace(corrected(lisbon, Field.USAGE_TERMS, "x".repeat(5_000)).stamped(3));

        replace(lisbon);

        assertEquals(lisbon, find(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE record SET patch = REPLACE(patch, 'Lisbon', 'London')",
                "UPDATE record SET patch_checksum = X'00'",
                "UPDATE body SET rest = REPLACE(rest, 'market', 'harbor') || ' '",
                "UPDATE body SET checksum = X'00'",
                "UPDATE record SET patch = NULL"
            })
    void aChangedByteIsNoticed(String spoiling) {
        replace(corrected(Records.of(2), Field.CITY, "Lisbon").stamped(2));
        database.inTransaction(
                "spoiling",
                connection -> connection.createStatement().executeUpdate(spoiling + " WHERE record_key = 2"));

        assertThrows(DamagedRecordException.class, () -> find(2));
        assertEquals(Records.of(3), find(3));
    }

    @Test
    void everyRecordCanBeToldByAnyBody() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var body = mixed(Records.of(1 + random.nextInt(5)), random);
            var record = mixed(body, random);
            var read = PatchForm.of(body, record).read(body, record.revision());
            assertEquals(record, read);
            assertEquals(body.revision(), PatchForm.of(body, record).bodyRevision());
        }
        assertTrue(PatchForm.of(Records.of(1), corrected(Records.of(1), Field.CITY, "Lisbon"))
                        .text()
                        .length()
                < 20);
    }

    private static CatalogueRecord mixed(CatalogueRecord record, Random random) {
        var next = record.stamped(random.nextInt(1_000));
        for (int change = random.nextInt(4); change > 0; change--) {
            var field = Field.values()[random.nextInt(Field.values().length)];
            var slot = new Slot(field, random.nextInt(2));
            var present = next.at(slot).orElseGet(() -> FieldText.absent(field, "Label \ud83c"));
            next = next.with(
                    slot, random.nextInt(3) == 0 ? present.asLoaded() : present.corrected("Text " + random.nextInt(3)));
        }
        return next;
    }

    private static CatalogueRecord corrected(CatalogueRecord record, Field field, String text) {
        return record.with(Slot.of(field), record.first(field).orElseThrow().corrected(text));
    }

    private void replace(CatalogueRecord next) {
        database.inTransaction("replacing", connection -> {
            var dao = new RecordDao(connection);
            var kept = dao.kept(List.of(next.key())).getFirst();
            dao.replaceAll(List.of(Replacement.of(kept, next, Records.listing(next))));
            return 0;
        });
    }

    private CatalogueRecord find(long key) {
        return database.reading(
                "reading", connection -> new RecordDao(connection).find(key).orElseThrow());
    }

    private long count(String rows) {
        return database.reading("counting", connection -> Rows.number(connection, "SELECT COUNT(*) FROM " + rows));
    }
}
