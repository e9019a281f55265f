package org.reelkeeper.cli;

import java.util.List;
import org.reelkeeper.service.RecordQuery;

/// The words of a query as they are typed behind a command.
final class TypedQuery {

    private static final String OPTION = "--";

    private TypedQuery() {}

    /// A word may begin with a dash. What looks like a long option is one that is misspelt, since a search that quietly
    /// found nothing would tell nobody.
    static RecordQuery of(List<String> words) {
        for (var word : words) {
            if (word.startsWith(OPTION) && word.length() > OPTION.length()) {
                throw new WrongUseException("cli.wrong.option", word);
            }
        }
        return RecordQuery.all().withWords(String.join(" ", words));
    }
}
