package org.reelkeeper.gui.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.LoadItem;
import org.reelkeeper.service.LoadItem.Outcome;

/// Names what will happen to a record, and fields, in words.
final class ItemWords {

    private final Messages messages;
    private final FieldWords fields;

    ItemWords(Messages messages) {
        this.messages = messages;
        fields = new FieldWords(messages);
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case NEW -> Tone.GOOD;
            case SAME -> Tone.PLAIN;
            case CHANGED -> Tone.ACCENT;
            case CONFLICT -> Tone.WARNING;
            case REFUSED -> Tone.BAD;
        };
    }

    static Shape shape(Outcome outcome) {
        return switch (outcome) {
            case NEW, SAME, CHANGED -> Shape.NONE;
            case CONFLICT -> Shape.ALERT;
            case REFUSED -> Shape.CROSS;
        };
    }

    /// What the chip says: `new`, `changed: story, date`.
    String outcome(LoadItem item) {
        return switch (item.outcome()) {
            case NEW, SAME, REFUSED -> messages.get("load.outcome." + word(item.outcome()));
            case CHANGED -> messages.get("load.outcome.changed", fields(item));
            case CONFLICT ->
                messages.get("load.outcome.conflict", item.conflicts().size());
        };
    }

    /// The title of a record; for what is none, where it stands and why.
    String title(LoadItem item) {
        return item.outcome() == Outcome.REFUSED
                ? messages.get("load.refused.at", place(item.file(), item.line()), reason(item.reason()))
                : item.title();
    }

    /// The file, and the line where it is one line that is meant.
    String place(String file, long line) {
        return line > 0 ? messages.get("load.place", file, line) : file;
    }

    String reason(String key) {
        return messages.get(key);
    }

    /// What a person can do about a refusal.
    String remedy(String key) {
        var remedy = key + ".remedy";
        return messages.has(remedy) ? messages.get(remedy) : messages.get("load.remedy");
    }

    String field(Slot slot, String label) {
        return fields.name(slot, label);
    }

    private String fields(LoadItem item) {
        return slots(item).stream().distinct().collect(Collectors.joining(", "));
    }

    private List<String> slots(LoadItem item) {
        return Stream.concat(
                        item.conflicts().stream().map(conflict -> field(conflict.slot(), "")),
                        item.changes().stream()
                                .map(change ->
                                        field(change.slot(), change.after().label())))
                .map(name -> name.toLowerCase(messages.locale()))
                .toList();
    }
}
