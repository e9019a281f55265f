package org.reelkeeper.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldLists;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Publication;
import org.reelkeeper.model.Review;
import org.reelkeeper.model.Slot;

/// A field and its new text as they are typed behind `set`.
sealed interface TypedField {

    Edit edit(CatalogueRecord record);

    /// A field of its own.
    record Known(Field field, String text) implements TypedField {
        @Override
        public Edit edit(CatalogueRecord record) {
            return new Edit.SetText(Slot.of(field), text);
        }
    }

    /// The first field with a label that is not one of ours; it is added when the record has none.
    record Extra(String label, String text) implements TypedField {
        @Override
        public Edit edit(CatalogueRecord record) {
            var labels = record.all(Field.EXTRA).stream().map(FieldText::label).toList();
            var place = IntStream.range(0, labels.size())
                    .filter(index -> labels.get(index).equalsIgnoreCase(label))
                    .findFirst();
            return place.isPresent()
                    ? new Edit.SetText(new Slot(Field.EXTRA, place.getAsInt()), text)
                    : new Edit.AddExtra(label, text);
        }
    }

    /// A mark that is not there says the same as its first word.
    record Mark(Field field, String word, String unmarked) implements TypedField {
        @Override
        public Edit edit(CatalogueRecord record) {
            boolean same = record.first(field).isEmpty() && word.equals(unmarked);
            return same ? new Edit.Together(List.of()) : new Edit.SetText(Slot.of(field), word);
        }
    }

    String EXTRA = "extra.";
    Pattern DIGITS = Pattern.compile("[0-9]+");
    Pattern BLANK_BEFORE = Pattern.compile("^(?:[ \\t]*\\n)+");

    /// Refuses a field that is not there and a value that it cannot have.
    static TypedField of(String key, String value) {
        var text = BLANK_BEFORE
                .matcher(value.replace("\r\n", "\n"))
                .replaceFirst("")
                .stripTrailing();
        var plain = key.endsWith(".raw") ? key.substring(0, key.length() - ".raw".length()) : key;
        if (plain.startsWith(EXTRA) && plain.length() > EXTRA.length()) {
            return new Extra(plain.substring(EXTRA.length()), text);
        }
        return Field.ofKey(plain)
                .map(field -> switch (field) {
                    case PUBLICATION -> publication(text);
                    case REVIEW -> review(text);
                    case RECORD_ID -> recordId(text);
                    default -> text(field, key, text);
                })
                .orElseThrow(() -> new WrongUseException("cli.wrong.field", key));
    }

    private static TypedField text(Field field, String key, String text) {
        if (!field.isText() || field == Field.EXTRA) {
            throw new WrongUseException("cli.wrong.field", key);
        }
        return new Known(field, field.isList() ? list(text) : text);
    }

    private static TypedField recordId(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new WrongUseException("cli.wrong.record-id", text);
        }
        return new Known(Field.RECORD_ID, text);
    }

    private static TypedField publication(String word) {
        checkWord(
                word, Arrays.stream(Publication.values()).map(Publication::key).toList());
        return new Mark(Field.PUBLICATION, word, Publication.USABLE.key());
    }

    private static TypedField review(String word) {
        checkWord(word, Arrays.stream(Review.values()).map(Review::key).toList());
        return new Mark(Field.REVIEW, word, Review.LOADED.key());
    }

    private static void checkWord(String word, List<String> words) {
        if (!words.contains(word)) {
            throw new WrongUseException("cli.wrong.word", word, String.join(", ", words));
        }
    }

    private static String list(String text) {
        var items = Arrays.stream(text.split(" \\| ", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        return FieldLists.join(items);
    }
}
