package org.reelkeeper.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;

class RecordDaoTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void create() {
        database = Database.create(folder.resolve("catalogue.mv.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void recordsComeBackAsTheyWere() {
        insert(Records.stored(1, 500));

        var found = read(dao -> dao.findAll(List.of(7L, 3L, 9999L, 500L)));

        assertEquals(List.of(Records.of(7), Records.of(3), Records.of(500)), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000",
                "a\u0000b",
                "\ud83c",
                "\udfa5\ud83c",
                "\ud83c\udfa5",
                "\uffff\ufeff",
                "e\u0301 \u05d0 \u0639",
                "\n\t\r"
            })
    void everyCharacterComesBack(String text) {
        var title = Records.withText(1, Field.TITLE, text);
        var city = Records.withText(2, Field.CITY, text);
        insert(List.of(Records.stored(title), Records.stored(city)));

        assertEquals(List.of(title, city), read(dao -> dao.findAll(List.of(1L, 2L))));
        assertEquals(List.of(title, city), all());
    }

    @Test
    void veryLongTextsComeBackAndCanBeReplaced() {
        var story = Records.withText(1, Field.STORY_TEXT, "harbour ".repeat(700_000));
        var terms = Records.withText(2, Field.USAGE_TERMS, "x".repeat(2_500_001));
        insert(List.of(Records.stored(story), Records.stored(terms)));
        assertEquals(List.of(story, terms), all());

        var shorter =
                Records.withText(1, Field.STORY_TEXT, "pier ".repeat(300_000)).stamped(2);
        write(dao -> dao.replace(1, Records.stored(shorter)));
        assertEquals(List.of(shorter, terms), all());

        write(dao -> dao.replace(2, Records.stored(Records.of(1).stamped(3))));
        assertEquals(List.of(Records.of(1).stamped(3), terms), all());
    }

    @Test
    void correctedAddedAndStrangeFieldsComeBack() {
        var corrected = Records.of(1)
                .with(
                        Slot.of(Field.TITLE),
                        Records.of(1).first(Field.TITLE).orElseThrow().corrected("Another"))
                .with(Slot.of(Field.PUBLICATION), FieldText.added(Field.PUBLICATION, "", "withheld"))
                .with(new Slot(Field.EXTRA, 0), FieldText.added(Field.EXTRA, "Colour \ud83c", "yes"))
                .with(Slot.of(Field.EMBARGO), FieldText.absent(Field.EMBARGO, "Embargoed"));

        insert(List.of(Records.stored(corrected)));

        assertEquals(List.of(corrected), all());
    }

    @Test
    void everyFieldHasANumber() {
        assertTrue(Arrays.stream(Field.values()).allMatch(StoredNumbers.FIELDS::has));
    }

    @Test
    void aStaleReplaceIsRefusedAndTheNewerStateStays() {
        insert(Records.stored(1, 2));
        var newer = Records.withText(1, Field.TITLE, "Newer").stamped(2);
        write(dao -> dao.replace(1, Records.stored(newer)));

        var refusal = assertThrows(
                StaleRecordException.class,
                () -> write(dao -> dao.replaceAll(List.of(
                        Replacement.whole(1, Records.stored(Records.of(2).stamped(3))),
                        Replacement.whole(1, Records.stored(Records.of(1).stamped(3)))))));

        assertEquals(1, refusal.key());
        assertEquals(List.of(newer, Records.of(2)), all());
    }

    @Test
    void aRecordOutOfSightIsKeptAndComesBack() {
        insert(Records.stored(1, 3));
        var one = List.of(new RecordRevision(2, 1));

        write(dao -> dao.present(one, false));

        assertEquals(Optional.empty(), read(dao -> dao.find(2)));
        assertEquals(2L, read(RecordDao::count));
        assertEquals(List.of(), read(dao -> dao.identities(List.of("400002"))));
        assertArrayEquals(new long[] {1, 2, 3}, read(dao -> dao.keysOfLoad(1)));
        assertThrows(StaleRecordException.class, () -> write(dao -> dao.present(one, false)));
        assertThrows(
                StaleRecordException.class, () -> write(dao -> dao.present(List.of(new RecordRevision(2, 9)), true)));

        write(dao -> dao.present(one, true));
        assertEquals(Optional.of(Records.of(2)), read(dao -> dao.find(2)));
    }

    @Test
    void recordsAreFoundByTheirIdentity() {
        var nameless = Records.withText(3, Field.RECORD_ID, "");
        insert(List.of(Records.stored(1, 1).getFirst(), Records.stored(nameless)));
        var digest = nameless.origin().digest();

        assertEquals(
                List.of(
                        new Identified("400001", 1, 1, Records.of(1).origin().digest()),
                        new Identified("sha256:" + digest, 3, 1, digest)),
                read(dao -> dao.identities(List.of("sha256:" + digest, "400001", "none"))));
        assertEquals(3L, read(RecordDao::lastKey));
    }

    @Test
    void aChangedBodyIsNamedAndTheOthersAreStillRead() {
        insert(Records.stored(1, 3));
        spoil("words = REPLACE(words, 'Ferry', 'Berry')", 2);

        var damaged = new ArrayList<Long>();
        var read = new ArrayList<CatalogueRecord>();
        read(dao -> {
            dao.forEach(reader(read, damaged), () -> false);
            return 0;
        });

        assertEquals(List.of(2L), damaged);
        assertEquals(List.of(Records.of(1), Records.of(3)), read);
        assertEquals(
                2,
                assertThrows(DamagedRecordException.class, () -> read(dao -> dao.find(2)))
                        .key());
    }

    @Test
    void manyRecordsComeInTheOrderOfTheirKeysAndTheFirstDamagedOneIsNamed() {
        insert(Records.stored(1, 450));
        var keys = new ArrayList<>(
                LongStream.rangeClosed(1, 450).map(key -> 451 - key).boxed().toList());
        keys.add(7L);
        assertEquals(keys.stream().map(Records::of).toList(), read(dao -> dao.findAll(keys)));

        spoil("digest = 'x'", 30);
        spoil("rest = ''", 320);
        var read = new ArrayList<CatalogueRecord>();
        var damaged = new ArrayList<Long>();
        read(dao -> {
            dao.forEach(reader(read, damaged), () -> false);
            return 0;
        });

        assertEquals(
                320,
                assertThrows(DamagedRecordException.class, () -> read(dao -> dao.findAll(keys)))
                        .key());
        assertEquals(List.of(30L, 320L), damaged);
        assertEquals(
                keys.stream()
                        .distinct()
                        .sorted()
                        .filter(key -> !damaged.contains(key))
                        .map(Records::of)
                        .toList(),
                read);
    }

    private void spoil(String what, long key) {
        database.inTransaction(
                "spoiling",
                connection -> connection
                        .createStatement()
                        .executeUpdate("UPDATE body SET " + what + " WHERE record_key = " + key));
    }

    @Test
    void aReadingOfAllStopsWhenAsked() {
        insert(Records.stored(1, 300));
        var read = new ArrayList<CatalogueRecord>();

        assertThrows(
                ReadStoppedException.class,
                () -> read(dao -> {
                    dao.forEach(reader(read, new ArrayList<>()), () -> read.size() >= 200);
                    return 0;
                }));
        assertEquals(200, read.size());
    }

    private interface Question<T> {
        T of(RecordDao dao) throws java.sql.SQLException;
    }

    private interface Act {
        void on(RecordDao dao) throws java.sql.SQLException;
    }

    private <T> T read(Question<T> question) {
        return database.reading("reading", connection -> question.of(new RecordDao(connection)));
    }

    private void write(Act act) {
        database.inTransaction("writing", connection -> {
            act.on(new RecordDao(connection));
            return 0;
        });
    }

    private void insert(List<StoredRecord> records) {
        write(dao -> dao.insert(records));
    }

    private List<CatalogueRecord> all() {
        var records = new ArrayList<CatalogueRecord>();
        var damaged = new ArrayList<Long>();
        read(dao -> {
            dao.forEach(reader(records, damaged), () -> false);
            return 0;
        });
        assertEquals(List.of(), damaged);
        return records;
    }

    private static RecordReader reader(List<CatalogueRecord> records, List<Long> damaged) {
        return new RecordReader() {
            @Override
            public void read(CatalogueRecord record) {
                records.add(record);
            }

            @Override
            public void damaged(DamagedRecordException damage) {
                damaged.add(damage.key());
            }
        };
    }
}
