package org.reelkeeper.service;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.LoadedFile;
import org.reelkeeper.query.Query;
import org.reelkeeper.query.TextMatch;
import org.reelkeeper.search.Names;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.Draft;
import org.reelkeeper.store.StoredChangeSet;

/// What the index asks the working catalogue while it runs a query.
final class CatalogueNames implements Names {

    private static final int PAGE = 500;

    private final Database database;
    private final WorkSets workSets;

    CatalogueNames(Database database, WorkSets workSets) {
        this.database = database;
        this.workSets = workSets;
    }

    @Override
    public long[] loads(String name) {
        return isNumber(name) ? new long[] {Long.parseLong(name)} : loadsOf(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.length() < 19 && name.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private long[] loadsOf(String part) {
        return loads().filter(load -> files(load.number()).stream()
                        .anyMatch(file -> file.name().toLowerCase(Locale.ROOT).contains(part)))
                .mapToLong(ChangeSetInfo::number)
                .toArray();
    }

    private Stream<ChangeSetInfo> loads() {
        List<StoredChangeSet> loads =
                database.read("reading loads", tables -> tables.changeSets().loads(Integer.MAX_VALUE));
        return loads.stream().map(StoredChangeSet::info);
    }

    private List<LoadedFile> files(long load) {
        return database.read(
                "reading the files of a load", tables -> tables.loads().files(load));
    }

    @Override
    public long[] loadsBegun(Instant from, Instant before) {
        return loads().filter(load -> isWithin(load.when(), from, before))
                .mapToLong(ChangeSetInfo::number)
                .toArray();
    }

    private static boolean isWithin(Instant when, Instant from, Instant before) {
        return !when.isBefore(from) && when.isBefore(before);
    }

    /// Read from the newest on, so that what happened lately is found soon.
    @Override
    public long[] changeSets(Instant from, Instant before) {
        var found = LongStream.builder();
        long next = Long.MAX_VALUE;
        boolean goesOn = true;
        while (goesOn) {
            long last = next;
            List<StoredChangeSet> page = database.read(
                    "reading change sets", tables -> tables.changeSets().before(last, PAGE));
            page.stream()
                    .map(StoredChangeSet::info)
                    .filter(info -> isWithin(info.when(), from, before))
                    .forEach(info -> found.add(info.number()));
            goesOn = page.size() == PAGE;
            next = goesOn ? page.getLast().info().number() : 0;
        }
        return found.build().toArray();
    }

    @Override
    public long[] drafts() {
        List<Draft> drafts =
                database.read("reading drafts", tables -> tables.drafts().all());
        return drafts.stream().mapToLong(Draft::key).toArray();
    }

    @Override
    public long[] workSet(String name) {
        return workSets.keys(name);
    }

    @Override
    public long[] holding(Query.InText exact, long[] candidates) {
        if (!(exact.match() instanceof TextMatch.Exact(var text))) {
            return candidates;
        }
        var found = LongStream.builder();
        for (int start = 0; start < candidates.length; start += PAGE) {
            var keys = Arrays.stream(candidates, start, Math.min(candidates.length, start + PAGE))
                    .boxed()
                    .toList();
            database.read("reading records", tables -> tables.records().findAll(keys)).stream()
                    .filter(record -> record.fields().stream()
                            .filter(written ->
                                    exact.fields().isEmpty() || exact.fields().contains(written.field()))
                            .anyMatch(written -> written.text().contains(text)))
                    .forEach(record -> found.add(record.key()));
        }
        return found.build().toArray();
    }
}
