package org.reelkeeper.gui.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.LoadChoice;
import org.reelkeeper.service.LoadPreview;
import org.reelkeeper.service.LoadReport;
import org.reelkeeper.service.RecordView;
import org.reelkeeper.service.Selection;

/// The load page's questions put to an open catalogue.
public record CatalogueLoads(Catalogue catalogue) implements LoadDesk {

    @Override
    public LoadPreview preview(List<Path> paths, JobContext context) {
        return catalogue.loads().preview(paths, context);
    }

    @Override
    public LoadReport load(List<Path> paths, Set<LoadChoice> leftOut, JobContext context) {
        return catalogue.loads().load(paths, leftOut, context);
    }

    @Override
    public List<LoadReport> resume(JobContext context) {
        return catalogue.loads().resume(context);
    }

    @Override
    public LoadReport resume(long number, JobContext context) {
        return catalogue.loads().resume(number, context);
    }

    @Override
    public void stop() {
        catalogue.loads().stop();
    }

    @Override
    public List<LoadNote> notes(long number, long skipped) {
        return catalogue.loads().notes(number, skipped);
    }

    @Override
    public List<LoadReport> reports() {
        return catalogue.loads().reports(Integer.MAX_VALUE);
    }

    @Override
    public Optional<StandingText> standing(NotedConflict conflict) {
        return catalogue
                .records()
                .view(conflict.key())
                .map(RecordView::record)
                .map(record -> new StandingText(
                        record.text(Field.RECORD_ID),
                        record.revision(),
                        record.at(conflict.slot()).map(FieldText::text).orElse("")));
    }

    @Override
    public Applied take(NotedConflict conflict, long revision, String why, JobContext context) {
        return catalogue
                .corrections()
                .apply(
                        new Edit.SetText(conflict.slot(), conflict.delivered()),
                        new Selection.One(conflict.key(), revision),
                        why,
                        context);
    }

    @Override
    public Applied undo(long number, JobContext context) {
        return catalogue.corrections().undo(number, context);
    }
}
