package org.reelkeeper.search;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Records with a word that is nearly another one. What tells near words takes long to make, so all fields share it.
final class NearQuery extends MultiTermQuery {

    private final CompiledAutomaton near;

    private NearQuery(String field, CompiledAutomaton near) {
        super(field, CONSTANT_SCORE_BLENDED_REWRITE);
        this.near = near;
    }

    /// @param edits how many letters may be other, missing, too many or changed with their neighbour
    static CompiledAutomaton near(String word, int edits) {
        return FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true);
    }

    static NearQuery of(String field, CompiledAutomaton near) {
        return new NearQuery(field, near);
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return near.getTermsEnum(terms);
    }

    @Override
    public String toString(String standardField) {
        return getField() + ":(near a word)";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearQuery query && super.equals(other) && near.equals(query.near);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + near.hashCode();
    }
}
