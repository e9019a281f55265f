package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.service.Delivery.Standing;
import org.reelkeeper.store.Identified;

class DeliveryTest {

    private final Delivery delivery = new Delivery(9, new KeyRun(100, 200));

    private static Identified known(long key, String digest) {
        return new Identified("5", key, 1, digest);
    }

    @Test
    void otherBytesOfTheOneRecordChangeIt() {
        assertEquals(new Standing.Changed(7), delivery.standing("5", "new", List.of(known(7, "old"))));
    }

    @Test
    void theOldBytesBehindNewOnesInOneLoadAreARecordOfTheirOwn() {
        var held = List.of(known(7, "old"));

        assertEquals(new Standing.Changed(7), delivery.standing("5", "new", held));
        assertEquals(new Standing.New(), delivery.standing("5", "old", held));
        assertEquals(new Standing.Same(), delivery.standing("5", "new", held));
    }

    @Test
    void otherBytesBehindTheUnchangedOnesAreARecordOfTheirOwn() {
        assertEquals(new Standing.Same(), delivery.standing("5", "old", List.of(known(7, "old"))));
        assertEquals(new Standing.New(), delivery.standing("5", "new", List.of(known(7, "old"))));
    }

    @Test
    void whatWasJudgedBeforeTheLoadWasBrokenOffCountsAsMet() {
        delivery.remember("5", "old");

        assertEquals(new Standing.New(), delivery.standing("5", "new", List.of(known(7, "old"))));
    }

    @Test
    void withTwoRecordsOfOneIdNobodyKnowsWhichIsMeantAndNoneIsOverwritten() {
        var two = List.of(known(7, "first"), known(8, "second"));

        assertEquals(new Standing.New(), delivery.standing("5", "third", two));
        assertEquals(new Standing.Same(), delivery.standing("5", "first", two));
    }

    @Test
    void aSecondRecordOfTheSameIdInOneLoadStandsBesideTheFirst() {
        assertEquals(new Standing.New(), delivery.standing("6", "one", List.of()));
        assertEquals(new Standing.New(), delivery.standing("6", "other", List.of()));
        assertEquals(new Standing.Same(), delivery.standing("6", "one", List.of()));
    }
}
