package org.reelkeeper.search;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Records with a term that an automaton accepts. It takes long to make, so all fields share it.
final class SharedAutomatonQuery extends MultiTermQuery {

    private final CompiledAutomaton automaton;

    SharedAutomatonQuery(String field, CompiledAutomaton automaton) {
        super(field, CONSTANT_SCORE_BLENDED_REWRITE);
        this.automaton = automaton;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return automaton.getTermsEnum(terms);
    }

    @Override
    public String toString(String standardField) {
        return getField() + ":(accepted by an automaton)";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedAutomatonQuery query && super.equals(other) && automaton.equals(query.automaton);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + automaton.hashCode();
    }
}
