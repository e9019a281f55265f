package org.reelkeeper.cli;

import java.util.List;

/// A command that cannot be meant as it was typed; nothing was done.
final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    WrongUseException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments).stream().map(Object::toString).toList();
    }

    /// The key of the sentence that says why.
    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
