package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reelkeeper.service.Met.Meeting;

class MetTest {

    @Test
    void whatAPreviewRemembersByHashIsWhatALoadRemembersInFull() {
        var random = new Random(1);
        var exactly = new Met.Exactly();
        var byHash = new Met.ByHash();
        for (int record = 0; record < 200_000; record++) {
            var identity = String.valueOf(random.nextInt(100_000));
            var digest = String.valueOf(random.nextInt(4));
            assertEquals(exactly.meet(identity, digest), byHash.meet(identity, digest));
            assertEquals(exactly.isReplaced(identity), byHash.isReplaced(identity));
            if (record % 7 == 0) {
                exactly.replace(identity);
                byHash.replace(identity);
            }
        }
    }

    @Test
    void whatIsForgottenIsMetForTheFirstTime() {
        for (var met : new Met[] {new Met.Exactly(), new Met.ByHash()}) {
            assertEquals(Meeting.FIRST, met.meet("497276", "a"));
            assertEquals(Meeting.SHARED, met.meet("497276", "b"));
            assertEquals(Meeting.REPEATED, met.meet("497276", "a"));
            met.forget();
            assertEquals(Meeting.FIRST, met.meet("497276", "a"));
        }
    }

    @Test
    void aSetOfNumbersTakesEachOnce() {
        var random = new Random(2);
        var expected = new HashSet<Long>();
        var set = new LongSet();
        for (int count = 0; count < 50_000; count++) {
            long number = random.nextBoolean() ? random.nextInt(20_000) : random.nextLong();
            assertEquals(expected.add(number), set.add(number));
        }
        set.clear();
        assertTrue(set.add(0));
        assertFalse(set.add(0));
    }
}
