package org.reelkeeper.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Sort;

/// The program that `CrashTest` kills: opens a catalogue, does one kind of act for ever and tells of each one that
/// returned.
final class CrashActs {

    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final Slot CITY = Slot.of(Field.CITY);

    private CrashActs() {}

    /// Arguments: what to do, the catalogue, a file to load, the number of this kill.
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[1]);
        var file = Path.of(arguments[2]);
        int kill = Integer.parseInt(arguments[3]);
        tell("started");
        if (arguments[0].equals("rebuild")) {
            Upkeep.rebuild(folder, Catalogues.WRITING, UNWATCHED).close();
            tell("rebuilt");
            return;
        }
        var catalogue = Catalogues.open(folder);
        tell("open");
        switch (arguments[0]) {
            case "open" -> catalogue.close();
            case "load" -> load(catalogue, file);
            case "save" -> save(catalogue, kill);
            case "set" -> set(catalogue, kill);
            case "type" -> type(catalogue, kill);
            case "backup" -> backup(catalogue, folder.resolveSibling("backup-" + kill + ".zip"));
            case "mix" -> mix(catalogue, file, kill);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void load(Catalogue catalogue, Path file) {
        var report = catalogue.loads().load(List.of(file), Set.of(), UNWATCHED);
        tell("loaded " + report.info().number());
    }

    private static void save(Catalogue catalogue, int kill) {
        long[] keys = catalogue.records().keys(RecordQuery.all(), () -> false);
        for (int act = 0; !System.out.checkError(); act++) {
            long key = keys[act * 7 % keys.length];
            var text = "kill " + kill + " act " + act;
            saveOne(catalogue, key, text);
            tell("saved " + key + " " + text);
        }
    }

    private static void saveOne(Catalogue catalogue, long key, String text) {
        var record = catalogue.records().view(key).orElseThrow().record();
        catalogue
                .corrections()
                .apply(new Edit.SetText(CITY, text), new Selection.One(key, record.revision()), "", UNWATCHED);
    }

    private static void set(Catalogue catalogue, int kill) {
        var all = new Selection.Matching(RecordQuery.all());
        for (int act = 0; !System.out.checkError(); act++) {
            var text = "kill " + kill + " act " + act;
            tell("setting " + text);
            catalogue.corrections().apply(new Edit.SetText(CITY, text), all, "", UNWATCHED);
            tell("set " + text);
            tell("undoing " + text);
            catalogue.corrections().undo(UNWATCHED);
            tell("undone " + text);
        }
    }

    private static void type(Catalogue catalogue, int kill) {
        for (int act = 0; !System.out.checkError(); act++) {
            long key = 1 + act % 5;
            var text = "kill " + kill + " act " + act;
            catalogue.drafts().keep(key, Map.of("city", text));
            tell("typed " + key + " " + text);
        }
    }

    private static void backup(Catalogue catalogue, Path to) {
        while (!System.out.checkError()) {
            catalogue.upkeep().backup(to, UNWATCHED);
            tell("backed-up");
        }
    }

    /// A load on one thread and corrections of its records on another, as soon as they are in sight.
    private static void mix(Catalogue catalogue, Path file, int kill) {
        Thread.ofPlatform().start(() -> load(catalogue, file));
        for (int act = 0; !System.out.checkError(); act++) {
            long[] keys = catalogue.records().keys(RecordQuery.all().sortedBy(Sort.KEY, false), () -> false);
            if (keys.length > 0) {
                var text = "kill " + kill + " act " + act;
                long key = keys[act * 13 % Math.min(keys.length, 400)];
                saveOne(catalogue, key, text);
                tell("saved " + key + " " + text);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
