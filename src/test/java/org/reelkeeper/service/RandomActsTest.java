package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;

/// Corrections, undo, redo and restarts in a random order, against a model of what every record must say.
class RandomActsTest {

    private static final int ACTS = 200;
    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final List<Field> FIELDS = List.of(Field.TITLE, Field.CITY, Field.SUMMARY);

    @TempDir
    Path temporary;

    private final Random random = new Random(51);
    private final Deque<Map<String, String>> undoable = new ArrayDeque<>();
    private final Deque<Map<String, String>> redoable = new ArrayDeque<>();
    private Map<String, String> expected = new TreeMap<>();

    private Catalogue open() {
        return Catalogues.open(temporary.resolve("catalogue"));
    }

    private static Map<String, String> texts(Catalogue catalogue) {
        var texts = new TreeMap<String, String>();
        for (long key : Catalogues.keys(catalogue)) {
            var record = Catalogues.record(catalogue, key);
            FIELDS.forEach(field -> texts.put(key + " " + field.key(), record.text(field)));
        }
        return texts;
    }

    @Test
    void twoHundredActsAreWhatAModelSays() throws IOException {
        try (var catalogue = open()) {
            Catalogues.load(catalogue, Catalogues.records(temporary.resolve("records.txt"), 52, 60));
            expected = texts(catalogue);
        }
        int acts = 0;
        while (acts < ACTS) {
            try (var catalogue = open()) {
                for (int here = random.nextInt(25); here >= 0; here--) {
                    act(catalogue);
                    acts++;
                }
                assertEquals(expected, texts(catalogue));
                assertEquals(
                        !redoable.isEmpty(), catalogue.corrections().redoable().isPresent());
            }
        }
        try (var catalogue = Catalogues.rebuilt(temporary.resolve("catalogue"))) {
            assertEquals(expected, texts(catalogue));
            assertEquals(List.of(), Catalogues.flaws(catalogue));
        }
    }

    private void act(Catalogue catalogue) {
        switch (random.nextInt(6)) {
            case 0, 1 -> undo(catalogue);
            case 2 -> redo(catalogue);
            default -> correct(catalogue);
        }
    }

    private void undo(Catalogue catalogue) {
        if (!undoable.isEmpty()) {
            catalogue.corrections().undo(UNWATCHED);
            redoable.push(expected);
            expected = undoable.pop();
        }
    }

    private void redo(Catalogue catalogue) {
        if (!redoable.isEmpty()) {
            catalogue.corrections().redo(UNWATCHED);
            undoable.push(expected);
            expected = redoable.pop();
        }
    }

    private void correct(Catalogue catalogue) {
        var field = FIELDS.get(random.nextInt(FIELDS.size()));
        var text = "text " + random.nextInt(1_000);
        var keys = someOf(Catalogues.keys(catalogue));
        var applied = catalogue
                .corrections()
                .apply(new Edit.SetText(Slot.of(field), text), new Selection.Keys(keys), "", UNWATCHED);
        if (applied.records() > 0) {
            undoable.push(new HashMap<>(expected));
            redoable.clear();
            expected = new TreeMap<>(expected);
            keys.forEach(key -> expected.put(key + " " + field.key(), text));
        }
    }

    private List<Long> someOf(long[] keys) {
        var chosen = new ArrayList<Long>();
        int share = 1 + random.nextInt(20);
        Arrays.stream(keys).filter(_ -> random.nextInt(share) == 0).forEach(chosen::add);
        return chosen;
    }
}
