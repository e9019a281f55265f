package org.reelkeeper.query;

import java.util.List;

/// The text of a query taken apart: what belongs to what, before anybody asks what the words mean.
sealed interface Syntax {

    /// No letter, or a part whose problem has been told.
    record Nothing() implements Syntax {}

    record All(List<Syntax> parts) implements Syntax {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Syntax> parts) implements Syntax {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Negated(Syntax part) implements Syntax {}

    /// What stands behind a name and its colon.
    record Named(QueryName name, Syntax value) implements Syntax {}

    /// One word, phrase, exact text, expression or stretch of time.
    ///
    /// @param text without quotes and the like
    /// @param suffix a star, or a tilde with or without a number; empty for none
    record Value(Form form, String text, String suffix, int start, int end) implements Syntax {

        String whole() {
            return text + suffix;
        }
    }

    enum Form {
        WORD,
        QUOTED,
        /// With `=` before it.
        EXACT,
        /// Between slashes.
        PATTERN
    }
}
