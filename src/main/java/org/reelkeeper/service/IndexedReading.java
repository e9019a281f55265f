package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reelkeeper.check.Listing;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.search.IndexedRecord;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.RecordHead;
import org.reelkeeper.store.StoredChangeSet;

/// Reads records as the index wants them. Any thread.
final class IndexedReading {

    private final Database database;
    private final Settings settings;
    private final Map<Long, String> persons = new ConcurrentHashMap<>();

    /// Records, and keys of those that are not in sight.
    record Piece(List<IndexedRecord> records, List<Long> gone) {}

    IndexedReading(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    Piece read(List<Long> keys) {
        var heads = heads(keys);
        var rows = rows(keys);
        var authorities = settings.authorities();
        var records = new ArrayList<IndexedRecord>(keys.size());
        var gone = new HashSet<>(keys);
        for (var record : SoundRecords.of(keys, database)) {
            var head = heads.get(record.key());
            var row = rows.get(record.key());
            if (head != null && row != null) {
                records.add(new IndexedRecord(
                        record, row, RecordRights.of(record, authorities), head.load(), person(record.revision())));
                gone.remove(record.key());
            }
        }
        return new Piece(records, List.copyOf(gone));
    }

    private Map<Long, RecordHead> heads(List<Long> keys) {
        List<RecordHead> heads =
                database.read("reading revisions", tables -> tables.heads().heads(keys));
        return heads.stream().collect(Collectors.toMap(RecordHead::key, Function.identity()));
    }

    private Map<Long, Listing> rows(List<Long> keys) {
        var numbers = keys.stream().mapToLong(Long::longValue).toArray();
        List<Listing> rows =
                database.read("reading the list", tables -> tables.listings().rows(numbers));
        return rows.stream().collect(Collectors.toMap(Listing::key, Function.identity()));
    }

    /// Who made a change set, if it is an edit.
    private String person(long number) {
        var known = persons.get(number);
        if (known != null) {
            return known;
        }
        Optional<StoredChangeSet> set = database.read(
                "reading change set " + number, tables -> tables.changeSets().find(number));
        var who = set.map(StoredChangeSet::info)
                .filter(info -> info.kind() == Kind.EDIT)
                .map(info -> info.who())
                .orElse("");
        persons.put(number, who);
        return who;
    }
}
