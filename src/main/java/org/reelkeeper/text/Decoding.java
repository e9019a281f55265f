package org.reelkeeper.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.reelkeeper.model.TextEncoding;

/// Bytes to text and back in the encodings of record files, such that no byte is left without a character.
final class Decoding {

    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    static String decode(byte[] bytes, int from, int to, TextEncoding encoding) {
        return switch (encoding) {
            case UTF_8 -> new String(bytes, from, to - from, StandardCharsets.UTF_8);
            case WINDOWS_1252 -> windows1252(bytes, from, to);
            case UTF_16LE -> pairs(bytes, from, to, ByteOrder.LITTLE_ENDIAN);
            case UTF_16BE -> pairs(bytes, from, to, ByteOrder.BIG_ENDIAN);
        };
    }

    /// The bytes of a text, or nothing when the encoding cannot hold all of it.
    static Optional<byte[]> encode(String text, TextEncoding encoding) {
        var bytes = text.getBytes(encoding.charset());
        if (encoding == TextEncoding.WINDOWS_1252 && bytes.length == text.length()) {
            for (int place = 0; place < bytes.length; place++) {
                if (text.charAt(place) < 0xA0) {
                    bytes[place] = (byte) text.charAt(place);
                }
            }
        }
        boolean holds = encoding != TextEncoding.WINDOWS_1252
                || decode(bytes, 0, bytes.length, encoding).equals(text);
        return holds ? Optional.of(bytes) : Optional.empty();
    }

    static boolean isUtf8(byte[] bytes, int from, int to) {
        return isUtf8(new String(bytes, from, to - from, StandardCharsets.UTF_8), bytes, from, to);
    }

    /// Whether bytes are UTF-8 that were already decoded as such: only a replacement character asks for a second look.
    static boolean isUtf8(String decoded, byte[] bytes, int from, int to) {
        if (decoded.indexOf(REPLACEMENT) < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String windows1252(byte[] bytes, int from, int to) {
        var text = new String(bytes, from, to - from, TextEncoding.WINDOWS_1252.charset());
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        var characters = text.toCharArray();
        for (int place = 0; place < characters.length; place++) {
            if (characters[place] == REPLACEMENT) {
                characters[place] = (char) (bytes[from + place] & 0xFF);
            }
        }
        return new String(characters);
    }

    /// By hand, since the platform's decoder takes a good character away together with a bad one before it. An odd byte
    /// at the end shows as a replacement character.
    private static String pairs(byte[] bytes, int from, int to, ByteOrder order) {
        int length = to - from;
        var characters = new char[(length + 1) / 2];
        Arrays.fill(characters, REPLACEMENT);
        ByteBuffer.wrap(bytes, from, length).order(order).asCharBuffer().get(characters, 0, length / 2);
        for (int place = 0; place < characters.length; place++) {
            boolean paired = Character.isHighSurrogate(characters[place])
                    && place + 1 < characters.length
                    && Character.isLowSurrogate(characters[place + 1]);
            if (paired) {
                place++;
            } else if (Character.isSurrogate(characters[place])) {
                characters[place] = REPLACEMENT;
            }
        }
        return new String(characters);
    }
}
