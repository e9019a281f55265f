/// What a record is: fields as written, immutable values and nothing else.
///
/// Why so: a record is an ordered list of fields, each with the place in the source that it came from. Marks that a
/// person makes (publication status, embargo decision, restriction rules) are fields too, so that one kind of change,
/// one history and one undo serve them all. Readings of these texts live in the rooms above.
package org.reelkeeper.model;
