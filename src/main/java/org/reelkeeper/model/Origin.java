package org.reelkeeper.model;

/// The piece of a loaded file that a record was read from.
///
/// @param original SHA-256 of the whole file, in lower-case hexadecimal; its name among the originals
/// @param offset of the piece in the file, in bytes
/// @param length of the piece, in bytes; it reaches to the next record, blank lines included
/// @param line number of the first line of the piece in its file, from 1
/// @param digest SHA-256 of the piece without trailing white space, in lower-case hexadecimal
public record Origin(
        String original,
        long offset,
        int length,
        long line,
        SourceLayout layout,
        TextEncoding encoding,
        String digest) {}
