package org.reelkeeper.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.store.Narrowing.EmbargoEnds;
import org.reelkeeper.store.Narrowing.HasDraft;
import org.reelkeeper.store.Narrowing.HasFinding;
import org.reelkeeper.store.Narrowing.HasFindings;
import org.reelkeeper.store.Narrowing.HasKey;
import org.reelkeeper.store.Narrowing.HasRecordId;
import org.reelkeeper.store.Narrowing.InEmbargo;
import org.reelkeeper.store.Narrowing.InPublication;
import org.reelkeeper.store.Narrowing.InReview;
import org.reelkeeper.store.Narrowing.InRights;
import org.reelkeeper.store.Narrowing.IsCorrected;
import org.reelkeeper.store.Narrowing.NotInReview;
import org.reelkeeper.store.Narrowing.OfLoad;

/// A search as SQL: fixed clauses, chosen by what is asked, and a parameter for every value.
final class SearchSql {

    private static final String LIST = """
            SELECT r.record_key
              FROM record r
             WHERE r.present
            """;

    private static final String LIST_WITH_WORDS = """
            SELECT r.record_key
              FROM record r
              JOIN body b ON b.record_key = r.record_key
             WHERE r.present
            """;

    private static final String HAS_WORD = """
               AND (b.words ILIKE ?
                OR r.record_id LIKE ?
                OR b.parts > 0 AND EXISTS (
                       SELECT 1
                         FROM long_text t
                        WHERE t.kind = 0 AND t.owner = r.record_key AND t.text ILIKE ?))
            """;

    private static final String IN_EMBARGO = """
               AND (r.embargo = ANY(?)
                OR r.embargo = 1 AND (? AND r.embargo_instant > ? OR ? AND r.embargo_instant <= ?))
            """;

    private static final String EMBARGO_ENDS = """
               AND r.embargo_instant >= ? AND r.embargo_instant < ?
            """;

    private static final String IN_TERMS = """
               AND r.terms = ANY(?)
            """;

    private static final String IN_PUBLICATION = """
               AND r.publication = ANY(?)
            """;

    private static final String IN_REVIEW = """
               AND r.review = ANY(?)
            """;

    private static final String NOT_IN_REVIEW = """
               AND NOT r.review = ANY(?)
            """;

    private static final String HAS_FINDING = """
               AND LOCATE(?, ' ' || r.codes || ' ') > 0
            """;

    private static final String HAS_FINDINGS = """
               AND r.finding_count > 0
            """;

    private static final String HAS_DRAFT = """
               AND EXISTS (
                       SELECT 1
                         FROM draft d
                        WHERE d.record_key = r.record_key)
            """;

    private static final String IS_CORRECTED = """
               AND r.corrected
            """;

    private static final String OF_LOAD = """
               AND r.load_number = ?
            """;

    private static final String HAS_RECORD_ID = """
               AND r.identity = ? AND r.record_id = ?
            """;

    private static final String HAS_KEY = """
               AND r.record_key = ?
            """;

    private final StringBuilder query;
    private final List<Object> values = new ArrayList<>();

    SearchSql(RecordSearch search) {
        query = new StringBuilder(search.words().isEmpty() ? LIST : LIST_WITH_WORDS);
        search.words().forEach(this::addWord);
        search.narrowings().forEach(narrowing -> add(narrowing, search.now()));
        query.append(" ORDER BY ").append(search.sort().order(search.ascending()));
    }

    String query() {
        return query.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int place = 0; place < values.size(); place++) {
            statement.setObject(place + 1, values.get(place));
        }
    }

    private void add(Narrowing narrowing, Instant now) {
        switch (narrowing) {
            case InEmbargo(var states) -> addStates(states, ListingColumns.millis(now));
            case EmbargoEnds(var from, var before) ->
                add(EMBARGO_ENDS, ListingColumns.millis(from), ListingColumns.millis(before));
            case InRights(var states) -> add(IN_TERMS, array(states, StoredNumbers.TERMS::number));
            case InPublication(var statuses) -> add(IN_PUBLICATION, array(statuses, status -> status));
            case InReview(var statuses) -> add(IN_REVIEW, array(statuses, status -> status));
            case NotInReview(var statuses) -> add(NOT_IN_REVIEW, array(statuses, status -> status));
            case HasFinding(var code) -> add(HAS_FINDING, " " + code + " ");
            case HasFindings() -> add(HAS_FINDINGS);
            case HasDraft() -> add(HAS_DRAFT);
            case IsCorrected() -> add(IS_CORRECTED);
            case OfLoad(var number) -> add(OF_LOAD, number);
            case HasRecordId(var recordId) ->
                add(HAS_RECORD_ID, Identified.identity(recordId), ListingColumns.cut(recordId));
            case HasKey(var key) -> add(HAS_KEY, key);
        }
    }

    private void addWord(String word) {
        var plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        add(HAS_WORD, "%" + plain + "%", plain + "%", "%" + plain + "%");
    }

    /// In force or lapsed is not stored: the clock says which.
    private void addStates(Set<EmbargoState> states, long now) {
        var settled = new HashSet<>(states);
        settled.removeAll(ListingColumns.BY_THE_CLOCK);
        boolean inForce = states.contains(EmbargoState.EMBARGOED);
        boolean lapsed = states.contains(EmbargoState.LAPSED);
        add(IN_EMBARGO, array(settled, ListingColumns::number), inForce, now, lapsed, now);
    }

    private void add(String clause, Object... clauseValues) {
        query.append(clause);
        values.addAll(List.of(clauseValues));
    }

    /// One parameter that holds several values.
    private static <T> Object array(Set<T> wanted, Function<T, Object> value) {
        return wanted.stream().map(value).toArray();
    }
}
