/// Foreign formats in and out; each format one reader and one writer; the embargo filter stands at this door.
///
/// Why so: all layouts give the same kind of pieces, so that loading is one piece of work whatever it reads, and every
/// byte of a file lies in exactly one piece, so that nothing can be dropped unseen. Readers decide by the bytes and the
/// catalogue's zone alone and never throw for what they read. The zone counts because a table or JSON Lines state an
/// instant beside the text: where the text means another one here, what was stated stays.
package org.reelkeeper.exchange;
