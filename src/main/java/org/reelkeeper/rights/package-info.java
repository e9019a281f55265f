/// Restriction text read as rules; "may I use this?" answered with reasons.
///
/// Why so: a rule has the shape that other programs get in the canonical JSON, so that nothing is lost between a form,
/// a
/// file and a reader of phrases. Text that nobody has read into rules is one unresolved note, never silence.
package org.reelkeeper.rights;
