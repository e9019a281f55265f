package org.reelkeeper.service;

import java.util.List;

/// Something that is not as it was written, by the key of its sentence and what it names.
public record Flaw(String key, List<String> arguments) {

    public Flaw(String key, Object... arguments) {
        this(key, List.of(arguments).stream().map(Object::toString).toList());
    }

    public Flaw {
        arguments = List.copyOf(arguments);
    }
}
