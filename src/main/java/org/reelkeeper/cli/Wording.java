package org.reelkeeper.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.reelkeeper.edit.LoadNote;

/// The sentences that the command line says to people, from `cli.properties`.
final class Wording {

    private final ResourceBundle bundle;

    Wording() {
        bundle = ResourceBundle.getBundle("org.reelkeeper.cli.cli", Locale.getDefault(), Wording.class.getModule());
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }

    /// A sentence of another room; one that is not known here is told by its key.
    String ofOther(String key, List<String> arguments) {
        return bundle.containsKey(key) ? of(key, arguments.toArray()) : key + " " + String.join(" ", arguments);
    }

    /// Where a note of a load stands and what it says.
    String of(LoadNote note) {
        var place = note.line() > 0 ? note.file() + ":" + note.line() : note.file();
        return place + ": " + ofOther(note.reason(), note.details());
    }
}
