/// The files that are never lost: originals and journal; append, force, verify, replay.
///
/// Why so: everything in here can be read without this program. Originals are Zstandard files (RFC 8878)
/// named by the SHA-256 of what they hold, the journal is lines of JSON, each with the SHA-256 of the line before.
/// Whatever goes wrong with a disk is named and left in place; nothing is repaired by guessing.
///
/// Damage at the end of the journal. Lines of a load, and those of any act before its end, are handed to the system and
/// not forced one by one, so a power cut may take some and leave later ones. Such damage has lost nothing, as nothing
/// behind the last force was ever acknowledged; a flipped bit in a line that was forced has. The two are told apart by
/// `forced.mark` and by what every line says of those before it (see `JournalMark`). Damage behind both is cut off and
/// kept as `torn-N.bin` when the journal is opened, and the load goes on from there. Anything else is refused: also a
/// journal without a readable mark, and one that ends before it, since then nobody knows. The person may have it mended
/// (see `JournalMending`), which keeps every line that can be read and says for ever what could not. Forcing after every
/// batch would be simpler, and slower by one wait for the disk each; so would be forcing the mark with every save.
package org.reelkeeper.vault;
