package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.check.Checks;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;

/// Rules that count for a record although they do not stand where restrictions stand: those of its collection, and a
/// restriction that is lost in another text, which nobody has read.
record BesideRules(InheritedRules inherited) {

    List<Rule> of(CatalogueRecord record) {
        var rules = new ArrayList<>(inherited.of(record));
        Checks.hiddenRestrictions(record).stream()
                .map(words -> Rule.unread(RuleSource.USAGE_TERMS, words))
                .forEach(rules::add);
        return rules;
    }
}
