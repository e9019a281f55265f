/// The labelled-text layout, both ways, losing nothing.
///
/// Why so: a file is cut into pieces that cover every byte of it, and each piece is read alone, so that memory follows
/// the largest record and not the file. A piece is decoded as a whole and its fields are found on the text; only the
/// search for the next `Record ID:` line looks at bytes.
///
/// Windows-1252 leaves five bytes without a character; they are read as the control characters of the same number, so
/// that every byte has a character and goes back to itself. When a person types what Windows-1252 cannot hold into such
/// a record, the whole piece is written as UTF-8. The alternatives were a question mark in the place of a letter, which
/// loses the letter, and a refusal, which would stop an export of thousands for one record. UTF-8 keeps every
/// character,
/// and since each piece of a file is decoded by itself, its neighbours do not suffer. The same is done when a
/// correction
/// happens to make a Windows-1252 piece valid UTF-8, which would be read differently from then on.
///
/// The layout is not injective: a corrected text may hold a line that looks like a label or like `Record ID:`. The
/// writer
/// writes it as typed and refuses nothing, since any repair would change the text; `LabelledTextWriter.readsBack` says
/// beforehand whether a reader will see the same fields.
package org.reelkeeper.text;
