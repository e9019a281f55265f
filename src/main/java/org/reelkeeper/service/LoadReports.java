package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.edit.LoadProgress;
import org.reelkeeper.store.Database;
import org.reelkeeper.store.StoredChangeSet;
import org.reelkeeper.store.TableWork;

/// What loads have come to, as the catalogue tells it. Any thread.
record LoadReports(Database database) {

    /// The report of one load.
    ///
    /// @throws RefusedActException when there is no load of this number
    LoadReport report(long number) {
        return database.read("reading the report of a load", tables -> {
            var set = tables.changeSets()
                    .find(number)
                    .filter(found -> found.info().kind() == Kind.LOAD)
                    .orElseThrow(() -> new RefusedActException("act.no-such-load", number));
            return reportOf(set).with(tables);
        });
    }

    /// The latest loads, newest first.
    List<LoadReport> reports(int limit) {
        return database.read("reading the reports of loads", tables -> {
            var found = new ArrayList<LoadReport>();
            for (var set : tables.changeSets().loads(limit)) {
                found.add(reportOf(set).with(tables));
            }
            return found;
        });
    }

    /// The latest loads in short, newest first.
    List<LoadHead> heads(int limit) {
        return database.read("reading the latest loads", tables -> {
            var found = new ArrayList<LoadHead>();
            for (var set : tables.changeSets().loads(limit)) {
                found.add(headOf(set).with(tables));
            }
            return found;
        });
    }

    private static TableWork<LoadHead> headOf(StoredChangeSet set) {
        return tables -> new LoadHead(
                set.info(),
                LoadTally.counts(tables.loads().reached(set.info().number()).tally()));
    }

    private static TableWork<LoadReport> reportOf(StoredChangeSet set) {
        long number = set.info().number();
        return tables -> {
            var at = tables.loads().reached(number);
            return new LoadReport(
                    set.info(),
                    LoadTally.counts(at.tally()),
                    tables.loads().unread(number, at),
                    tables.loads().notes(number, 0, LoadReport.NOTES),
                    tables.loads().noteCount(number),
                    stateIn(set, at).with(tables));
        };
    }

    private static TableWork<LoadReport.State> stateIn(StoredChangeSet set, LoadProgress at) {
        long number = set.info().number();
        return tables -> {
            if (!set.ended()) {
                return LoadStop.isAt(number, at).with(tables) ? LoadReport.State.STOPPED : LoadReport.State.RUNNING;
            }
            return tables.changeSets().isUndone(number) ? LoadReport.State.UNDONE : LoadReport.State.DONE;
        };
    }
}
