package org.reelkeeper.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.reelkeeper.gui.SampleFiles;
import org.reelkeeper.gui.start.Beginning;
import org.reelkeeper.gui.start.Beginning.Way;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;

/// Opens a catalogue the way the first page asks for: a new one takes the zone chosen there, and the sample its
/// records.
record FirstSteps(Beginning beginning, CatalogueOptions options) implements Job<Catalogue> {

    @Override
    public Catalogue run(JobContext context) throws IOException {
        var catalogue = Catalogue.open(beginning.place(), options, context);
        try {
            if (beginning.way() != Way.OPEN && catalogue.loads().heads(1).isEmpty()) {
                furnish(catalogue, context);
            }
            return catalogue;
        } catch (IOException | RuntimeException e) {
            catalogue.close();
            throw e;
        }
    }

    private void furnish(Catalogue catalogue, JobContext context) throws IOException {
        catalogue.homeZone().use(beginning.zone(), context);
        if (beginning.way() == Way.SAMPLE) {
            var folder = Files.createTempDirectory("reelkeeper-sample");
            try {
                catalogue.loads().load(SampleFiles.unpackInto(folder), Set.of(), context);
            } finally {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            for (var file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
