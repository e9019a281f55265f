package org.reelkeeper.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.UsageTerms;
import org.reelkeeper.shotlist.Shotlist;

/// What a person wants changed, whichever records it will meet.
public sealed interface Edit {

    CatalogueRecord applyTo(CatalogueRecord record);

    /// The fields it changes, by their keys, as history and undo name it.
    String what();

    /// The places it gives a text to; empty for what it adds.
    Set<Slot> slots();

    /// Puts a text into a slot; the field is made when the record has none.
    record SetText(Slot slot, String text) implements Edit {
        @Override
        public CatalogueRecord applyTo(CatalogueRecord record) {
            var present = record.at(slot).orElseGet(() -> FieldText.absent(slot.field(), labelOf(slot.field())));
            if (!present.isAbsent() && present.text().equals(text)) {
                return record;
            }
            return record.with(slot, present.corrected(text));
        }

        @Override
        public String what() {
            return slot.key();
        }

        @Override
        public Set<Slot> slots() {
            return Set.of(slot);
        }

        private static String labelOf(Field field) {
            return Labels.standard().nameOf(field);
        }
    }

    /// Puts into a slot a text that depends on the record; where there is none, the record is left alone.
    record SetReckoned(Slot slot, Function<CatalogueRecord, Optional<String>> text) implements Edit {
        @Override
        public CatalogueRecord applyTo(CatalogueRecord record) {
            return text.apply(record)
                    .map(reckoned -> new SetText(slot, reckoned).applyTo(record))
                    .orElse(record);
        }

        @Override
        public String what() {
            return slot.key();
        }

        @Override
        public Set<Slot> slots() {
            return Set.of(slot);
        }
    }

    /// Takes a person's mark or added field away again; a loaded field stays and takes the text of its source.
    record Revert(Slot slot) implements Edit {
        @Override
        public CatalogueRecord applyTo(CatalogueRecord record) {
            return record.at(slot)
                    .map(present -> record.with(slot, present.asLoaded()))
                    .orElse(record);
        }

        @Override
        public String what() {
            return slot.key();
        }

        @Override
        public Set<Slot> slots() {
            return Set.of(slot);
        }
    }

    /// Adds a field under a label that is not one of ours.
    record AddExtra(String label, String text) implements Edit {
        @Override
        public CatalogueRecord applyTo(CatalogueRecord record) {
            var slot = new Slot(Field.EXTRA, record.all(Field.EXTRA).size());
            return record.with(slot, FieldText.added(Field.EXTRA, label, text));
        }

        @Override
        public String what() {
            return label;
        }

        @Override
        public Set<Slot> slots() {
            return Set.of();
        }
    }

    /// Writes what a person read of a statement into the mark of every record that has it. A record in which it does not
    /// stand is left alone, and so is one whose terms say something else in a further copy.
    ///
    /// @param earlier the rules that all records of the statement were given before; empty where none were
    /// @param reader of the statements of shot lists
    record Confirm(ReadStatement statement, List<Rule> earlier, RuleReader reader) implements Edit {
        public Confirm {
            earlier = List.copyOf(earlier);
        }

        @Override
        public CatalogueRecord applyTo(CatalogueRecord record) {
            if (!stands(record)) {
                return record;
            }
            var person = PersonRules.of(record);
            var next = person.confirming(statement, earlier);
            return next.equals(person) ? record : new SetText(Slot.of(Field.RULES), next.text()).applyTo(record);
        }

        private boolean stands(CatalogueRecord record) {
            var text = statement.text();
            return switch (statement.source()) {
                case USAGE_TERMS ->
                    record.text(Field.USAGE_TERMS).equals(text)
                            && UsageTerms.copies(record).stream().allMatch(text::equals);
                case HOLDER -> record.text(Field.COPYRIGHT_HOLDER).equals(text);
                case SUMMARY ->
                    Shotlist.statements(record.text(Field.SUMMARY), reader).stream()
                            .anyMatch(found -> found.text().equals(text));
                case DEFAULT, PERSON -> false;
            };
        }

        @Override
        public String what() {
            return Field.RULES.key();
        }

        @Override
        public Set<Slot> slots() {
            return Set.of(Slot.of(Field.RULES));
        }
    }

    /// Several edits as one.
    record Together(List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public CatalogueRecord applyTo(CatalogueRecord record) {
            var next = record;
            for (var edit : edits) {
                next = edit.applyTo(next);
            }
            return next;
        }

        @Override
        public String what() {
            return edits.stream().map(Edit::what).distinct().collect(Collectors.joining(", "));
        }

        @Override
        public Set<Slot> slots() {
            return edits.stream().flatMap(edit -> edit.slots().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }
}
