package org.reelkeeper.gui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reelkeeper.edit.ChangeSetInfo;

/// Names acts as a person knows them: by the fields changed or the files loaded.
public final class ActWords {

    private static final int LONGEST = 60;

    private final Messages messages;

    public ActWords(Messages messages) {
        this.messages = messages;
    }

    /// As something to be undone or repeated, such as "change of title".
    public String name(ChangeSetInfo act) {
        return messages.get("shell.act." + kind(act), what(act));
    }

    /// As something that has just happened, such as "Title changed".
    ///
    /// @param records how many; 0 when they are too many to name
    public String done(ChangeSetInfo act, long records) {
        return messages.get((records == 1 ? "shell.done." : "shell.done-many.") + kind(act), what(act), records);
    }

    private static String kind(ChangeSetInfo act) {
        return act.kind().name().toLowerCase(Locale.ROOT);
    }

    private String what(ChangeSetInfo act) {
        var words = Arrays.stream(act.what().split(", "))
                .map(word -> messages.has("field." + word) ? messages.get("field." + word) : word)
                .collect(Collectors.joining(", "));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
