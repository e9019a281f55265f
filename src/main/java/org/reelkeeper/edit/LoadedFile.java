package org.reelkeeper.edit;

/// A file that was loaded, as it is kept among the originals.
///
/// @param sha256 of its bytes, in lower-case hexadecimal
/// @param name of the file without its folders' names outside of what was loaded
/// @param size in bytes
public record LoadedFile(String sha256, String name, long size) {}
