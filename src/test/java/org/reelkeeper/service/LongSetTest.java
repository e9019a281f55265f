package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongSetTest {

    @Test
    void aSetOfNumbersTakesEachOnce() {
        var set = new LongSet();
        var expected = new HashSet<Long>();
        var random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            long number = random.nextInt(-5_000, 5_000);
            assertEquals(expected.add(number), set.add(number));
        }
        for (long number = -6_000; number < 6_000; number++) {
            assertEquals(expected.contains(number), set.contains(number));
        }
    }

    @Test
    void zeroIsANumberLikeAnyOther() {
        var set = new LongSet();

        assertFalse(set.contains(0));
        assertTrue(set.add(0));
        assertFalse(set.add(0));
    }

    @Test
    void textsThatDifferInOneCharacterHaveOtherNumbers() {
        assertNotEquals(LongSet.hash("497276"), LongSet.hash("497277"));
        assertEquals(LongSet.hash("497276"), LongSet.hash("4972" + "76"));
    }
}
