package org.reelkeeper.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the bytes of a record were read. `WINDOWS_1252` is the fallback for bytes that are no UTF-8; it is never silent.
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
