package org.reelkeeper.service;

import java.util.List;

/// An act on an open catalogue that cannot be done; nothing was changed.
public final class RefusedActException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    public RefusedActException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments).stream().map(Object::toString).toList();
    }

    /// The key of the sentence that says why.
    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
