package org.reelkeeper.service;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.job.JobStages;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Labels;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.store.DamagedDatabaseException;
import org.reelkeeper.store.DamagedRecordException;
import org.reelkeeper.store.RecordReader;
import org.reelkeeper.text.LabelledTextReader;
import org.reelkeeper.vault.DamagedOriginalException;
import org.reelkeeper.vault.JournalReader;
import org.reelkeeper.vault.MissingOriginalException;

/// Compares vault and working catalogue: every original against its name, the journal against its chain, every change
/// set
/// of the journal against the catalogue, every record against its checksum and against the bytes it came from.
final class Verifying implements RecordReader {

    private static final long ORIGINALS = 2;
    private static final long JOURNAL = 1;
    private static final long RECORDS = 4;

    private final OpenCatalogue catalogue;
    private final JobContext inOriginals;
    private final JobContext inJournal;
    private final JobContext inRecords;
    private final LabelledTextReader reader = new LabelledTextReader(Labels.standard());
    private final List<Flaw> flaws = new ArrayList<>();
    private long read;
    private long total;

    Verifying(OpenCatalogue catalogue, JobContext context) {
        this.catalogue = catalogue;
        var stages = new JobStages(context, ORIGINALS + JOURNAL + RECORDS);
        inOriginals = stages.next(ORIGINALS);
        inJournal = stages.next(JOURNAL);
        inRecords = stages.next(RECORDS);
    }

    List<Flaw> flaws() {
        originals();
        journal();
        try {
            records();
        } catch (DamagedDatabaseException e) {
            flaws.add(new Flaw("verify.database", String.valueOf(e.getMessage())));
        }
        return List.copyOf(flaws);
    }

    private void originals() {
        var names = catalogue.originals().all();
        long done = 0;
        for (var name : names) {
            inOriginals.checkCancelled();
            catalogue.originals().verify(name).ifPresent(wrong -> flaws.add(new Flaw("verify.original", wrong)));
            inOriginals.report(++done, names.size());
        }
    }

    /// Compares up to where the catalogue was when this began: what is being saved meanwhile stands in the journal first.
    private void journal() {
        var claims = new JournalClaims();
        long position = catalogue
                .database()
                .read("reading the position", tables -> tables.position().sequence());
        new JournalAgreement(catalogue.folder())
                .missing(catalogue.database())
                .ifPresent(line -> flaws.add(new Flaw("verify.journal-lacks", line.sequence())));
        var damages = new JournalReader(catalogue.folder()).verify((sequence, entry) -> {
            inJournal.checkCancelled();
            if (sequence <= position) {
                claims.accept(sequence, entry);
                inJournal.report(sequence, position);
            }
        });
        damages.forEach(damage -> flaws.add(new Flaw("verify.journal", damage.file(), damage.line(), damage.kind())));
        if (damages.isEmpty()) {
            claims.ended().forEach(this::compare);
            compare(claims);
        }
    }

    /// What the journal speaks of must be there, and as much of it as it says.
    private void compare(JournalClaims claims) {
        for (var name : claims.originals()) {
            if (!catalogue.originals().contains(name)) {
                flaws.add(new Flaw("verify.original-missing", name));
            }
        }
        claims.records().forEach((number, count) -> {
            long held = catalogue
                    .database()
                    .read(
                            "counting the records of a load",
                            tables -> tables.records().keysOfLoad(number))
                    .length;
            boolean isRunning = !claims.ended().contains(number);
            compare("verify.load", number, count, isRunning ? Math.min(count, held) : held);
        });
        claims.changes().forEach((number, count) -> {
            long held = catalogue
                    .database()
                    .read("counting changes", tables -> tables.changes().count(number));
            compare("verify.changes", number, count, held);
        });
    }

    private void compare(String key, long number, long claimed, long held) {
        if (claimed != held) {
            flaws.add(new Flaw(key, number, claimed, held));
        }
    }

    private void compare(long number) {
        boolean known = catalogue
                .database()
                .read("reading change sets", tables -> tables.changeSets().find(number))
                .filter(set -> set.ended())
                .isPresent();
        if (!known) {
            flaws.add(new Flaw("verify.change-set", number));
        }
    }

    private void records() {
        catalogue.database().read("verifying records", tables -> {
            total = tables.records().count();
            tables.records().forEach(this, inRecords::isCancelled);
            return true;
        });
    }

    @Override
    public void read(CatalogueRecord record) {
        inRecords.report(++read, total);
        var origin = record.origin();
        if (origin.layout() == SourceLayout.LABELLED_TEXT && !hasItsBytes(origin)) {
            flaws.add(new Flaw("verify.source", record.key()));
        }
    }

    private boolean hasItsBytes(Origin origin) {
        try {
            var bytes = catalogue.originals().read(origin.original(), origin.offset(), origin.length());
            return reader.readPiece(bytes, origin.encoding()).digest().equals(origin.digest());
        } catch (MissingOriginalException | DamagedOriginalException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    @Override
    public void damaged(DamagedRecordException damage) {
        flaws.add(new Flaw("verify.record", String.valueOf(damage.getMessage())));
    }
}
