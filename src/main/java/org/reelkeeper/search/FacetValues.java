package org.reelkeeper.search;

import org.apache.lucene.document.Document;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldLists;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.StatementValue;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.PersonRules;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.shotlist.BlockStatement;

/// The values of a record that are counted: as written where a text is counted, so that variants of a spelling show.
final class FacetValues {

    /// Stands for both states that the clock tells apart.
    static final String BY_THE_CLOCK = "dated";

    private static final int YEAR = 4;

    /// A longer value would be cut, and what is cut is not what stands in the record.
    private static final int LONGEST_STATEMENT = 3_900;

    private FacetValues() {}

    static void add(IndexedRecord indexed, Document document) {
        var record = indexed.record();
        var rights = indexed.rights();
        var listing = indexed.listing();
        add(Facet.EMBARGO, embargo(listing.embargo()), document);
        add(Facet.RIGHTS, listing.light().key(), document);
        add(Facet.REVIEW, listing.review(), document);
        add(Facet.LOAD, Long.toString(indexed.load()), document);
        add(Facet.PERSON, indexed.person(), document);
        listing.codes().forEach(code -> add(Facet.PROBLEM, code, document));
        if (listing.dateValue().length() >= YEAR) {
            add(Facet.YEAR, listing.dateValue().substring(0, YEAR), document);
        }
        add(Facet.COUNTRY, record, Field.COUNTRY, document);
        add(Facet.HOLDER, record, Field.COPYRIGHT_HOLDER, document);
        add(Facet.SOURCE, record, Field.SOURCE, document);
        FieldLists.split(record.text(Field.KEYWORDS)).forEach(word -> add(Facet.KEYWORD, word, document));
        addStatements(record, rights, document);
        rights.all().stream()
                .filter(rule -> rule.kind() == Kind.PROHIBIT)
                .flatMap(rule -> rule.targets().territories().stream())
                .forEach(code -> add(Facet.TERRITORY, code, document));
    }

    /// What is written in the terms, and beside names where it is more than a name.
    private static void addStatements(CatalogueRecord record, RecordRights rights, Document document) {
        var person = PersonRules.of(record);
        addStatement(RuleSource.USAGE_TERMS, record.text(Field.USAGE_TERMS), person, document);
        if (!rights.holder().isEmpty()) {
            addStatement(RuleSource.HOLDER, record.text(Field.COPYRIGHT_HOLDER), person, document);
        }
        rights.blocks().stream()
                .map(BlockStatement::text)
                .distinct()
                .forEach(text -> addStatement(RuleSource.SUMMARY, text, person, document));
    }

    private static void addStatement(RuleSource source, String text, PersonRules person, Document document) {
        if (!text.isBlank() && text.length() <= LONGEST_STATEMENT) {
            var statement = new StatementValue(source, person.hasRead(source, text), text);
            document.add(FieldForms.counted(IndexFields.facet(Facet.STATEMENT), statement.value()));
        }
    }

    static String embargo(EmbargoState state) {
        return switch (state) {
            case EMBARGOED, LAPSED -> BY_THE_CLOCK;
            case NONE, LIFTED, HELD, UNCLEAR -> state.key();
        };
    }

    private static void add(Facet facet, CatalogueRecord record, Field field, Document document) {
        add(facet, record.text(field), document);
    }

    private static void add(Facet facet, String value, Document document) {
        if (!value.isBlank()) {
            document.add(FieldForms.counted(IndexFields.facet(facet), value.strip()));
        }
    }
}
