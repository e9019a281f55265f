package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobCancelledException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.store.Access;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.Database;
import org.reelkeeper.vault.CatalogueFolder;

/// Questions over so many records that several threads answer them.
class LicencesOfManyTest {

    private static final LicenceQuestion JAPAN = LicenceQuestion.OPEN.in("JP");
    private static final int RECORDS = 3 * Scribe.PIECE + 7;

    @TempDir
    Path temporary;

    private Catalogue catalogue;

    @BeforeEach
    void load() throws IOException {
        catalogue = Catalogues.open(temporary.resolve("catalogue"));
        Catalogues.load(catalogue, Catalogues.records(temporary.resolve("records.txt"), 3, RECORDS));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private List<Clearance> ask(long[] keys, JobContext context) {
        return catalogue.licences().askAll(keys, JAPAN, Catalogues.CLOCK.instant(), context);
    }

    private static long[] backwards() {
        return LongStream.rangeClosed(1, RECORDS).map(key -> RECORDS + 1 - key).toArray();
    }

    @Test
    void answersComeInTheOrderOfTheKeysAsIfEachWereAskedAlone() {
        var answers = ask(backwards(), JobContext.unwatched());

        assertArrayEquals(
                backwards(), answers.stream().mapToLong(Clearance::key).toArray());
        for (int place = 0; place < RECORDS; place += 97) {
            assertEquals(
                    catalogue.licences().ask(backwards()[place], JAPAN, Catalogues.CLOCK.instant()),
                    answers.stream().skip(place).findFirst());
        }
    }

    @Test
    void everyPieceIsReported() {
        var reported = new ConcurrentLinkedQueue<Long>();
        ask(backwards(), new JobContext() {
            @Override
            public void report(long done, long total) {
                assertEquals(RECORDS, total);
                reported.add(done);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertEquals(4, reported.size());
        assertEquals(RECORDS, reported.stream().mapToLong(Long::longValue).max().orElseThrow());
        assertEquals(List.of(), ask(new long[0], JobContext.unwatched()));
    }

    @Test
    void aStopLeavesTheRestUnread() {
        var many = IntStream.range(0, 8).boxed().flatMapToLong(_ -> LongStream.of(backwards()));

        assertThrows(JobCancelledException.class, () -> ask(many.toArray(), Stopping.after(1)));
    }

    @Test
    void aDamagedRecordIsNamed() {
        catalogue.close();
        var file = new CatalogueFolder(temporary.resolve("catalogue")).database();
        try (var database = Database.open(file, Access.WRITE)) {
            database.inTransaction(
                    "spoiling",
                    connection -> connection
                            .createStatement()
                            .executeUpdate("UPDATE body SET checksum = X'00' WHERE record_key = 700"));
        }
        catalogue = Catalogues.open(temporary.resolve("catalogue"));

        var damage = assertThrows(DamagedRecordException.class, () -> ask(backwards(), JobContext.unwatched()));
        assertEquals(700, damage.key());
    }
}
