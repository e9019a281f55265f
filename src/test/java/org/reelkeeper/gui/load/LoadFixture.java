package org.reelkeeper.gui.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.edit.Redelivery.Conflict;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.model.Source.Loaded;
import org.reelkeeper.model.Span;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.LoadChoice;
import org.reelkeeper.service.LoadCounts;
import org.reelkeeper.service.LoadItem;
import org.reelkeeper.service.LoadItem.Outcome;
import org.reelkeeper.service.LoadPreview;
import org.reelkeeper.service.LoadReport;
import org.reelkeeper.service.RefusedActException;

/// A catalogue in memory that knows of loads and nothing else.
final class LoadFixture implements LoadDesk {

    final List<LoadReport> kept = new ArrayList<>();
    final List<Set<LoadChoice>> leftOut = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    final List<LoadNote> more = new ArrayList<>();
    StandingText here = new StandingText("730124", 3, "No access Spain");
    Runnable whileLoading = () -> {};
    boolean refusing;

    static LoadItem record(String id, String title, Outcome outcome) {
        return new LoadItem("week23.txt", 412, id, id, title, outcome, List.of(), List.of(), "");
    }

    static LoadItem refused(String file, String reason) {
        return new LoadItem(file, 1, "", "", "", Outcome.REFUSED, List.of(), List.of(), reason);
    }

    static List<LoadItem> items() {
        var terms = Slot.of(Field.USAGE_TERMS);
        var conflict = new LoadItem(
                "week23.txt",
                433,
                "b124",
                "730124",
                "PORTUGAL: Fish market stands empty",
                Outcome.CONFLICT,
                List.of(),
                List.of(new Conflict(terms, "No acess Spain", "No access Spain", "No acess Spain/Portugal")),
                "");
        var changed = new LoadItem(
                "week23.txt",
                455,
                "b126",
                "730126",
                "PORTUGAL: Skippers vote to lift harbour blockade",
                Outcome.CHANGED,
                List.of(
                        change(
                                Field.STORY_TEXT,
                                "Some eighty boats lay at anchor.",
                                "Some ninety boats lay at anchor."),
                        change(Field.DATE, "6th June 2008", "7th June 2008")),
                List.of(),
                "");
        return List.of(
                record("730118", "PORTUGAL: Fishing boats block the mouth of the Tagus", Outcome.NEW),
                conflict,
                changed,
                record("730131", "PORTUGAL: First catch landed after blockade ends", Outcome.SAME),
                refused("week23-scan.txt", "load.refused.binary"),
                refused("week24.txt", "load.refused.no-record"));
    }

    private static FieldChange change(Field field, String before, String after) {
        var spans = new Span(0, 1);
        return new FieldChange(
                Slot.of(field),
                new FieldText(field, "", before, new Loaded(spans, spans)),
                new FieldText(field, "", after, new Loaded(spans, spans)));
    }

    @Override
    public LoadPreview preview(List<Path> paths, JobContext context) {
        context.report(61, 100);
        return new LoadPreview(312, new LoadCounts(2_871, 96, 48, 7, 3), items());
    }

    @Override
    public LoadReport load(List<Path> paths, Set<LoadChoice> choices, JobContext context) {
        context.report(1_200, 2_919);
        leftOut.add(choices);
        kept.addFirst(report(12, LoadReport.State.RUNNING));
        whileLoading.run();
        kept.replaceAll(report -> context.isCancelled() ? report : report(12, LoadReport.State.DONE));
        return kept.getFirst();
    }

    static LoadReport report(long number, LoadReport.State state) {
        return new LoadReport(
                new ChangeSetInfo(
                        number,
                        ChangeSetInfo.Kind.LOAD,
                        "A. Keeper",
                        Instant.parse("2026-11-12T14:02:00Z"),
                        "week23 (312 files)",
                        "",
                        0),
                new LoadCounts(2_871, 96, 48, 7, 3),
                state == LoadReport.State.STOPPED ? 3_000 : 0,
                List.of(
                        new LoadNote(
                                LoadNote.Kind.REFUSED, "week24.txt", 1, 0, 40, 0, "load.refused.no-record", List.of()),
                        new LoadNote(
                                LoadNote.Kind.CONFLICT,
                                "week23.txt",
                                433,
                                0,
                                40,
                                7,
                                "load.conflict",
                                List.of("usageTerms", "No acess Spain", "No access Spain", "No acess Spain/Portugal"))),
                2,
                state);
    }

    @Override
    public List<LoadReport> resume(JobContext context) {
        kept.replaceAll(report -> report(report.info().number(), LoadReport.State.DONE));
        return reports();
    }

    @Override
    public LoadReport resume(long number, JobContext context) {
        whileLoading.run();
        return resume(context).getFirst();
    }

    @Override
    public void stop() {
        kept.replaceAll(report -> report.state() == LoadReport.State.RUNNING
                ? report(report.info().number(), LoadReport.State.STOPPED)
                : report);
    }

    @Override
    public List<LoadNote> notes(long number, long skipped) {
        return more.subList((int) skipped - 2, more.size());
    }

    @Override
    public List<LoadReport> reports() {
        return List.copyOf(kept);
    }

    @Override
    public Optional<StandingText> standing(NotedConflict conflict) {
        return Optional.of(here);
    }

    @Override
    public Applied take(NotedConflict conflict, long revision, String why, JobContext context) {
        if (revision != here.revision()) {
            throw new StaleRecordException(conflict.key(), revision, here.revision());
        }
        here = new StandingText("730124", revision + 1, conflict.delivered());
        reasons.add(why);
        return new Applied(kept.getFirst().info(), 1);
    }

    @Override
    public Applied undo(long number, JobContext context) {
        if (refusing) {
            throw new RefusedActException("act.later-changes", number, 7L);
        }
        var report = kept.removeFirst();
        kept.addFirst(report(number, LoadReport.State.UNDONE));
        return new Applied(report.info(), report.counts().records());
    }
}
