package org.reelkeeper.rights;

import java.util.List;

/// Text in, rules out: the one place where a reader of restriction phrases is put in.
@FunctionalInterface
public interface RuleReader {

    /// The rules of a text that is not blank; what is not understood is an unresolved rule and never left out.
    List<Rule> read(String text, RuleSource source);
}
