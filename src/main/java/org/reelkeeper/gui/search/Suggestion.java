package org.reelkeeper.gui.search;

/// Something that may be put into the text of a query, in the place of the characters from `start` to `end`.
///
/// @param name as it is shown
/// @param note what it means, or how often it is there
/// @param text what is put in
record Suggestion(Kind kind, String name, String note, String text, int start, int end) {

    enum Kind {
        /// The name of a field; its value follows.
        NAME,
        VALUE,
        /// A whole query.
        SEARCH
    }
}
