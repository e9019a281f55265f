/// The index: which records match a query, in which order, with which facet counts. Derived from the working catalogue
/// and deletable at any moment.
///
/// Why so: Lucene finds words and values; what a person sees of a result is always all of it (its count, its order from
/// first to last, the counts of every facet), never the best ten. So no scores are kept, a result is a set of bits, and
/// the values that are counted and sorted by are held in memory, a few bytes a record, for as long as their part of the
/// index lives.
package org.reelkeeper.search;
