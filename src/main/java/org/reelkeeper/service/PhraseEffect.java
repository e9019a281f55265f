package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.RightsLight;

/// What it would do to records to confirm statements.
///
/// @param changed records that would take the reading
/// @param kept records that have a statement and stay as they are: a person has read it there, or their terms stand there
/// in several copies
/// @param lights how many of those changed would show which light instead of which
/// @param examples a few records of each change of light
public record PhraseEffect(long changed, long kept, Map<Shift, Long> lights, List<Example> examples) {

    public PhraseEffect {
        lights = Map.copyOf(lights);
        examples = List.copyOf(examples);
    }

    public record Shift(RightsLight before, RightsLight after) implements Comparable<Shift> {

        public boolean isNone() {
            return before == after;
        }

        @Override
        public int compareTo(Shift other) {
            int order = before.compareTo(other.before);
            return order == 0 ? after.compareTo(other.after) : order;
        }
    }

    public record Example(long key, String recordId, String title, Shift light) {}

    /// Counts record by record.
    static final class Tally {

        private static final int EXAMPLES = 4;

        private final Map<Shift, Long> lights = new TreeMap<>();
        private final List<Example> examples = new ArrayList<>();
        private final Authorities authorities;
        private long kept;

        Tally(Authorities authorities) {
            this.authorities = authorities;
        }

        void add(CatalogueRecord before, CatalogueRecord after) {
            if (before.equals(after)) {
                kept++;
                return;
            }
            var shift = new Shift(light(before), light(after));
            if (lights.merge(shift, 1L, Long::sum) <= EXAMPLES) {
                examples.add(new Example(before.key(), before.text(Field.RECORD_ID), before.text(Field.TITLE), shift));
            }
        }

        private RightsLight light(CatalogueRecord record) {
            return RecordRights.of(record, authorities).light();
        }

        PhraseEffect effect() {
            long changed = lights.values().stream().mapToLong(Long::longValue).sum();
            return new PhraseEffect(changed, kept, lights, examples);
        }
    }
}
