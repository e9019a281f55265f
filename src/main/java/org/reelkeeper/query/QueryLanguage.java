package org.reelkeeper.query;

import java.util.List;
import org.reelkeeper.query.Query.Everything;
import org.reelkeeper.query.Query.Or;

/// Reads the text of a query. Every text can be read; what cannot be understood of it is told with its place.
///
/// Words next to each other must all be found. `"..."` is a phrase, `krem*` a begin, `kremlin~` a word that is nearly
/// so, `="São"` letter for letter, `/.../` a regular expression; `and`, `or`, `not`, `-` and brackets join them, and
/// `title:` before any of them or a bracket asks one field. Other names ask for dates, states and whatever else
/// `QueryName` lists.
public final class QueryLanguage {

    /// A list of record ids may be pasted; a whole file may not.
    private static final int LONGEST = 100_000;

    private static final Query NOTHING = new Or(List.of());

    private QueryLanguage() {}

    public static QueryReading read(String text, Moment moment) {
        var problems = new Problems();
        if (text.length() > LONGEST) {
            problems.add(LONGEST, text.length(), "query.too-long", Integer.toString(LONGEST));
            return new QueryReading(NOTHING, problems.inOrder());
        }
        if (isBlank(text)) {
            return new QueryReading(new Everything(), List.of());
        }
        var syntax = new SyntaxReader(text, problems).read();
        var query = new Understanding(moment, problems).of(syntax);
        if (query.isEmpty() && problems.inOrder().isEmpty()) {
            problems.add(0, text.length(), "query.no-words", text.strip());
        }
        return new QueryReading(query.orElse(NOTHING), problems.inOrder());
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(character -> Cursor.isSpace((char) character));
    }
}
