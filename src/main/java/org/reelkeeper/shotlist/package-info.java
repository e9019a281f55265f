/// A summary read as blocks and shots.
///
/// Why so: a summary stays one text, as typed. The reading beside it is careful rather than clever: what runs together
/// without a number stays one shot, and a text without a dateline has no blocks.
package org.reelkeeper.shotlist;
