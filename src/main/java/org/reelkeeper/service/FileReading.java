package org.reelkeeper.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.reelkeeper.check.Checks;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.check.RecordRights;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.exchange.SourcePiece;
import org.reelkeeper.exchange.SourcePiece.Frame;
import org.reelkeeper.exchange.SourcePiece.Read;
import org.reelkeeper.exchange.SourcePiece.Refused;
import org.reelkeeper.exchange.SourceReaders;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Origin;

/// Reads record files without a catalogue; nothing is stored.
public final class FileReading {

    /// What was found in a file, in its order.
    public sealed interface Found {

        /// A record; its key counts the records that were read.
        record OneRecord(RecordView view) implements Found {}

        record Refusal(LoadNote note) implements Found {}
    }

    private final ReadingContext context;
    private final Instant asOf;
    private long records;

    /// @param context what records are read by
    public FileReading(ReadingContext context, Instant asOf) {
        this.context = context;
        this.asOf = asOf;
    }

    /// Files and folders, one record at a time; a file that cannot be read is a refusal.
    public void read(List<Path> paths, Consumer<Found> taker) {
        for (var file : RecordFiles.under(paths)) {
            var refusal = RecordFiles.refusal(file);
            if (refusal.isEmpty()) {
                read(file, taker);
            } else {
                taker.accept(refused(file.name(), 0, 0, 0, refusal, List.of()));
            }
        }
    }

    private void read(RecordFiles.Named file, Consumer<Found> taker) {
        try (var in = Files.newInputStream(file.path())) {
            SourceReaders.forFile(file.name(), context).read(in, piece -> take(piece, file.name(), taker));
        } catch (IOException e) {
            taker.accept(refused(file.name(), 0, 0, 0, "load.refused.unreadable", List.of(e.toString())));
        }
    }

    private void take(SourcePiece piece, String name, Consumer<Found> taker) {
        switch (piece) {
            case Frame _ -> {} // belongs to no record and is none
            case Refused(var offset, var length, var line, var reason, var details) ->
                taker.accept(refused(name, line, offset, length, reason, details));
            case Read read -> taker.accept(new Found.OneRecord(view(record(read))));
        }
    }

    private static Found refused(
            String name, long line, long offset, long length, String reason, List<String> details) {
        return new Found.Refusal(new LoadNote(LoadNote.Kind.REFUSED, name, line, offset, length, 0, reason, details));
    }

    private CatalogueRecord record(Read piece) {
        records++;
        var origin = new Origin(
                "", piece.offset(), piece.length(), piece.line(), piece.layout(), piece.encoding(), piece.digest());
        return new CatalogueRecord(records, 0, origin, piece.fields());
    }

    private RecordView view(CatalogueRecord record) {
        var embargo = Embargo.of(record, context.zone());
        return new RecordView(
                record,
                embargo,
                embargo.stateAt(asOf),
                RecordRights.of(record, context.authorities()),
                List.of(),
                Checks.findings(record, context),
                Map.of());
    }
}
