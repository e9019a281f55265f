/// Embargo text and decisions read as a state at an instant.
///
/// Why so: the text of the field stays as it was loaded, a person's decisions stand beside it in the order in which
/// they
/// were made, and the state follows from both and the clock. A state that is stored can disagree with its date; one
/// that
/// is computed cannot. What cannot be read is an embargo, never its absence.
package org.reelkeeper.embargo;
