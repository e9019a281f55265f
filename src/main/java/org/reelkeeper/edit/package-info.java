/// What the person wants changed, what that does to records, and its inverse.
///
/// Why so: a change is data. The same value is previewed, written to the journal, applied to the catalogue, shown as
/// history and turned round for undo, so no two of these can disagree.
package org.reelkeeper.edit;
