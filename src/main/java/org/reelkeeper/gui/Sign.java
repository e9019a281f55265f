package org.reelkeeper.gui;

import java.util.List;

/// How a state is shown, before it is put into words: the key of its words, what they name, a shape and a tone.
public record Sign(Tone tone, Shape shape, String key, List<String> arguments) {

    public static final Sign NONE = new Sign(Tone.PLAIN, Shape.NONE, "", List.of());

    public Sign {
        arguments = List.copyOf(arguments);
    }

    public static Sign of(Tone tone, Shape shape, String key, String... arguments) {
        return new Sign(tone, shape, key, List.of(arguments));
    }

    public String text(Messages messages) {
        return key.isEmpty() ? "" : messages.get(key, arguments.toArray());
    }
}
