package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class CatalogueWriterTest {

    @Test
    void whatWasGivenBeforeItIsClosedIsDoneInItsOrder() {
        var done = new ArrayList<Integer>();
        var gate = new CountDownLatch(1);
        var writer = new CatalogueWriter(() -> false);
        writer.submit(() -> {
            gate.await();
            return done.add(0);
        });
        for (int number = 1; number <= 5; number++) {
            int next = number;
            writer.submit(() -> done.add(next));
        }

        var closing = CompletableFuture.runAsync(writer::close);
        while (takes(writer)) {
            Thread.onSpinWait();
        }
        gate.countDown();
        closing.join();

        assertEquals(List.of(0, 1, 2, 3, 4, 5), done);
    }

    private static boolean takes(CatalogueWriter writer) {
        try {
            writer.submit(() -> true);
            return true;
        } catch (RejectedExecutionException _) {
            return false;
        }
    }
}
