package org.reelkeeper.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.reelkeeper.edit.Change;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.edit.KeyRun;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.Sha256;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.Span;
import org.reelkeeper.model.TextEncoding;

/// Journal entries of every kind with awkward texts in them, the same for the same seed.
final class RandomEntries {

    private static final String[] ODDITIES = {
        "",
        " ",
        "\n",
        "\r\n",
        "\u0000",
        "\"",
        "\\",
        "\\u0041",
        "\u2028\u2029",
        "\uFEFF",
        "\uD83C\uDFA5",
        "\uD83C",
        "\uDFA5",
        "\uDFA5\uD83C",
        "\u202Eabc\u2066",
        "e\u0301",
        "\uFFFF\uFFFE",
        "\uDBFF\uDFFF",
        "</x>",
        "{\"seq\":1}",
        "\u007F\u0085\u00A0",
        "plain words",
        "\uD800 \uD800\uD800",
    };

    private final Random random;

    RandomEntries(long seed) {
        this.random = new Random(seed);
    }

    JournalEntry next() {
        return switch (random.nextInt(8)) {
            case 0 -> new JournalEntry.Began(info(), list(this::file), random.nextLong());
            case 1 -> new JournalEntry.Changed(random.nextLong(), change());
            case 2 -> new JournalEntry.Noted(random.nextLong(), note());
            case 3 -> new JournalEntry.Ended(random.nextLong(), random.nextLong());
            case 4 -> new JournalEntry.Abandoned(random.nextLong());
            case 5 -> new JournalEntry.Drafted(random.nextLong(), instant(), texts());
            case 6 -> new JournalEntry.Reached(random.nextLong(), progress(), list(this::run));
            default -> new JournalEntry.Setting(text(), text());
        };
    }

    List<JournalEntry> take(int count) {
        var entries = new ArrayList<JournalEntry>();
        for (int index = 0; index < count; index++) {
            entries.add(next());
        }
        return entries;
    }

    private ChangeSetInfo info() {
        return new ChangeSetInfo(
                random.nextLong(),
                any(ChangeSetInfo.Kind.values()),
                text(),
                instant(),
                text(),
                text(),
                random.nextLong());
    }

    private LoadedFile file() {
        return new LoadedFile(Sha256.of(text().getBytes()), text(), random.nextLong());
    }

    private LoadNote note() {
        return new LoadNote(
                any(LoadNote.Kind.values()),
                text(),
                random.nextLong(),
                random.nextLong(),
                random.nextLong(),
                random.nextLong(),
                text(),
                list(this::text));
    }

    private LoadProgress progress() {
        var tally = new LoadProgress.Tally(
                random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
        return new LoadProgress(random.nextLong(), random.nextLong(), random.nextLong(), tally);
    }

    private KeyRun run() {
        return new KeyRun(random.nextLong(), random.nextLong());
    }

    private Change change() {
        return random.nextInt(3) == 0
                ? new Change.Redelivered(record(), record())
                : new Change.Altered(random.nextLong(), random.nextLong(), random.nextLong(), list(this::fieldChange));
    }

    private CatalogueRecord record() {
        var origin = new Origin(
                text(),
                random.nextLong(),
                random.nextInt(),
                random.nextLong(),
                any(SourceLayout.values()),
                any(TextEncoding.values()),
                text());
        var fields = list(() -> new FieldText(any(Field.values()), text(), text(), source()));
        return new CatalogueRecord(random.nextLong(), random.nextLong(), origin, fields);
    }

    private FieldChange fieldChange() {
        var slot = new Slot(any(Field.values()), random.nextInt(3));
        var label = text();
        return new FieldChange(slot, fieldText(slot, label), fieldText(slot, label));
    }

    private FieldText fieldText(Slot slot, String label) {
        return random.nextInt(4) == 0
                ? FieldText.absent(slot.field(), label)
                : new FieldText(slot.field(), label, text(), source());
    }

    private Source source() {
        return switch (random.nextInt(3)) {
            case 0 -> new Source.Loaded(span(), span());
            case 1 -> new Source.Corrected(span(), span(), text());
            default -> new Source.Added();
        };
    }

    private Span span() {
        int start = random.nextInt(1 << 29);
        return new Span(start, start + random.nextInt(1 << 29));
    }

    private HashMap<String, String> texts() {
        var texts = new HashMap<String, String>();
        list(() -> any(Field.values())).forEach(field -> texts.put(field.key(), text()));
        return texts;
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextLong(-1L << 35, 1L << 35), random.nextInt(1_000_000_000));
    }

    private String text() {
        var text = new StringBuilder();
        for (int parts = random.nextInt(5); parts > 0; parts--) {
            text.append(any(ODDITIES));
            random.ints(random.nextInt(8), 0, Character.MAX_CODE_POINT + 1).forEach(text::appendCodePoint);
        }
        return random.nextInt(300) == 0 ? text.append("x\u00E4".repeat(1 << 19)).toString() : text.toString();
    }

    private <T> List<T> list(Supplier<T> items) {
        var list = new ArrayList<T>();
        for (int count = random.nextInt(4); count > 0; count--) {
            list.add(items.get());
        }
        return list;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
