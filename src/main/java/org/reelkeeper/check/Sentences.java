package org.reelkeeper.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Findings in words: what is wrong and what to do, from `check.properties`.
public final class Sentences {

    private final Locale locale;
    private final ResourceBundle sentences;

    public Sentences(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle("org.reelkeeper.check.check", locale, Sentences.class.getModule());
    }

    public String of(Finding finding) {
        return new MessageFormat(sentences.getString(finding.code()), locale)
                .format(finding.arguments().toArray());
    }
}
