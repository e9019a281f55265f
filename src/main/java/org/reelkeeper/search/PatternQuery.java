package org.reelkeeper.search;

import java.util.function.Predicate;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/// Records with a term that passes a test; for what the index has no faster way.
final class PatternQuery extends MultiTermQuery {

    private final String text;
    private final Predicate<String> test;

    /// @param text what the test is made of; in one field, the same text makes the same test
    PatternQuery(String field, String text, Predicate<String> test) {
        super(field, CONSTANT_SCORE_REWRITE);
        this.text = text;
        this.test = test;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws java.io.IOException {
        return new FilteredTermsEnum(terms.iterator(), false) {
            @Override
            protected AcceptStatus accept(BytesRef term) {
                return test.test(term.utf8ToString()) ? AcceptStatus.YES : AcceptStatus.NO;
            }
        };
    }

    @Override
    public String toString(String standardField) {
        return getField() + ":(passing the test of " + text + ")";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatternQuery pattern && super.equals(other) && text.equals(pattern.text);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + text.hashCode();
    }
}
