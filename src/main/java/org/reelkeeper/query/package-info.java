/// What a person asks for: the query language, read and written, and the words of a text as a search compares them.
///
/// Why a room of its own: the window marks hits and helps while typing, the index finds, the service resolves names; all
/// three mean the same by a query, and none of them should know the others for that.
package org.reelkeeper.query;
