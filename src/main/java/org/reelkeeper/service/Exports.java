package org.reelkeeper.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.reelkeeper.exchange.AtomicFile;
import org.reelkeeper.exchange.CsvWriter;
import org.reelkeeper.exchange.EmbargoFilter;
import org.reelkeeper.exchange.JsonLinesWriter;
import org.reelkeeper.exchange.RecordJson;
import org.reelkeeper.exchange.RecordWriter;
import org.reelkeeper.exchange.TextExport;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Origin;

/// Writes records out. What is embargoed, held, unclear or withdrawn stays unless it is asked for.
public final class Exports {

    private final OpenCatalogue catalogue;
    private final Records records;

    Exports(OpenCatalogue catalogue, Records records) {
        this.catalogue = catalogue;
        this.records = records;
    }

    /// Writes the file as a whole, or leaves what was there.
    ///
    /// @throws IOException when it cannot be written
    public ExportReport export(ExportRequest request, JobContext context) throws IOException {
        catalogue.checkOutside(request.file());
        var door = new EmbargoFilter(
                request.includeEmbargoed(),
                request.includeWithdrawn(),
                catalogue.settings().zone(),
                request.asOf());
        var keys = keys(request, context);
        long[] written = {0};
        AtomicFile.replace(request.file(), out -> {
            try (var writer = writer(request, out)) {
                written[0] = write(keys, door, writer, context);
            }
        });
        var out = door.leftOut();
        return new ExportReport(written[0], out.embargoed(), out.held(), out.unclear(), out.withdrawn());
    }

    /// How many records an export would write and leave out, without writing.
    public ExportReport preview(ExportRequest request, JobContext context) throws IOException {
        var door = new EmbargoFilter(
                request.includeEmbargoed(),
                request.includeWithdrawn(),
                catalogue.settings().zone(),
                request.asOf());
        var keys = keys(request, context);
        long would = write(keys, door, new Nowhere(), context);
        var out = door.leftOut();
        return new ExportReport(would, out.embargoed(), out.held(), out.unclear(), out.withdrawn());
    }

    private long[] keys(ExportRequest request, JobContext context) {
        return records.keys(request.selection(), request.asOf(), context);
    }

    private long write(long[] keys, EmbargoFilter door, RecordWriter writer, JobContext context) throws IOException {
        long written = 0;
        for (int start = 0; start < keys.length; start += Scribe.PIECE) {
            context.checkCancelled();
            context.report(start, keys.length);
            for (var record : inOrder(keys, start)) {
                if (door.lets(record)) {
                    writer.write(record);
                    written++;
                }
            }
        }
        return written;
    }

    private List<CatalogueRecord> inOrder(long[] keys, int start) {
        var piece = Arrays.copyOfRange(keys, start, Math.min(keys.length, start + Scribe.PIECE));
        return records.all(Arrays.stream(piece).boxed().toList());
    }

    private RecordWriter writer(ExportRequest request, OutputStream out) {
        var json = new RecordJson(catalogue.settings().reading(), request.asOf());
        return switch (request.format()) {
            case TEXT -> new TextExport(out, this::bytes);
            case JSONL -> new JsonLinesWriter(out, json);
            case CSV -> new CsvWriter(out, json, CsvWriter.Cells.SPREADSHEET);
            case EXACT_CSV -> new CsvWriter(out, json, CsvWriter.Cells.EXACT);
        };
    }

    private byte[] bytes(Origin origin) {
        return catalogue.originals().read(origin.original(), origin.offset(), origin.length());
    }

    /// Writes nothing: for counting.
    private static final class Nowhere implements RecordWriter {
        @Override
        public void write(CatalogueRecord record) {
            // only counted
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
