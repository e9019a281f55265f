package org.reelkeeper.search;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Records with a term that a walk through the terms of a field stops at.
final class TermWalkQuery extends MultiTermQuery {

    /// Goes through terms.
    @FunctionalInterface
    private interface Walk {
        TermsEnum through(Terms terms) throws IOException;
    }

    private final Object origin;
    private final Walk walk;

    /// @param origin what the walk is made of; in one field, equal origins make equal walks
    private TermWalkQuery(String field, RewriteMethod method, Object origin, Walk walk) {
        super(field, method);
        this.origin = origin;
        this.walk = walk;
    }

    /// Stops where an automaton accepts. It takes long to make, so all fields share it.
    static TermWalkQuery accepted(String field, CompiledAutomaton automaton) {
        return new TermWalkQuery(field, CONSTANT_SCORE_BLENDED_REWRITE, automaton, automaton::getTermsEnum);
    }

    /// Stops where a test passes; for what there is no faster way.
    ///
    /// @param text what the test is made of
    static TermWalkQuery passing(String field, String text, Predicate<String> test) {
        return new TermWalkQuery(
                field, CONSTANT_SCORE_REWRITE, text, terms -> new FilteredTermsEnum(terms.iterator(), false) {
                    @Override
                    protected AcceptStatus accept(BytesRef term) {
                        return test.test(term.utf8ToString()) ? AcceptStatus.YES : AcceptStatus.NO;
                    }
                });
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return walk.through(terms);
    }

    @Override
    public String toString(String standardField) {
        return getField() + ":(walk of " + origin + ")";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermWalkQuery query && super.equals(other) && origin.equals(query.origin);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + origin.hashCode();
    }
}
