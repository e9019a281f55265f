package org.reelkeeper.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.TextMatch.Exact;

/// What a query looks for in texts, so that a person can be shown why a record was found. What a query does not want
/// is not sought.
public record Sought(List<Wanted> wanted) {

    public Sought {
        wanted = List.copyOf(wanted);
    }

    /// One condition.
    ///
    /// @param fields in which it counts; empty for every field
    public record Wanted(Set<Field> fields, TextMatch match) {

        public Wanted {
            fields = Set.copyOf(fields);
        }

        boolean countsIn(Field field) {
            return fields.isEmpty() || fields.contains(field);
        }
    }

    public static Sought of(Query query) {
        return new Sought(wanted(query).distinct().toList());
    }

    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    List<TextMatch> in(Field field) {
        return wanted.stream()
                .filter(condition -> condition.countsIn(field))
                .map(Wanted::match)
                .toList();
    }

    private static Stream<Wanted> wanted(Query query) {
        return switch (query) {
            case Query.And(var parts) -> parts.stream().flatMap(Sought::wanted);
            case Query.Or(var parts) -> parts.stream().flatMap(Sought::wanted);
            case Query.InText(var fields, var match) -> Stream.of(new Wanted(fields, match));
            case Query.OfRecordId(var id) -> Stream.of(new Wanted(Set.of(Field.RECORD_ID), new Exact(id)));
            default -> Stream.empty();
        };
    }
}
