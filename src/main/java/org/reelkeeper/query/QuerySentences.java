package org.reelkeeper.query;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Problems of a query in words: what is wrong and what to do, from `query.properties`.
public final class QuerySentences {

    private final Locale locale;
    private final ResourceBundle sentences;

    public QuerySentences(Locale locale) {
        this.locale = locale;
        this.sentences =
                ResourceBundle.getBundle("org.reelkeeper.query.query", locale, QuerySentences.class.getModule());
    }

    public String of(QueryProblem problem) {
        return new MessageFormat(sentences.getString(problem.code()), locale)
                .format(problem.arguments().toArray());
    }
}
