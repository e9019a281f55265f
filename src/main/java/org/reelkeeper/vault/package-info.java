/// The files that are never lost: originals and journal; append, force, verify, replay.
///
/// Why so: everything in here can be read without this program. Originals are Zstandard files (RFC 8878) named by the SHA-256 of what
/// they hold, the journal is lines of JSON, each with the SHA-256 of the line before. Whatever goes wrong with a disk
/// is named and left in place; nothing is repaired by guessing.
package org.reelkeeper.vault;
