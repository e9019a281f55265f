/// A summary read as blocks and shots.
///
/// Why so: a summary stays one text, as typed. The reading beside it is careful rather than clever: what runs together
/// without a number stays one shot, and a text without a dateline, or the headings of the other usual form, has no blocks.
/// Every head and every shot knows its place, so that a person can correct one of them and move no other character.
package org.reelkeeper.shotlist;
