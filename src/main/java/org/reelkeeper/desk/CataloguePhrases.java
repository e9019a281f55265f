package org.reelkeeper.desk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.reelkeeper.gui.phrases.PhraseDesk;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.query.StatementValue;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.Phrase;
import org.reelkeeper.service.PhraseBook.Brought;
import org.reelkeeper.service.PhraseEffect;
import org.reelkeeper.service.RecordQuery;

/// The phrase worklist's questions put to an open catalogue.
///
/// @param lists lets the list show a query
/// @param authorities goes to the authority lists
record CataloguePhrases(Catalogue catalogue, Consumer<RecordQuery> lists, Runnable authorities) implements PhraseDesk {

    @Override
    public List<Phrase> all(JobContext context) {
        return catalogue.phrases().all(context);
    }

    @Override
    public boolean isWhole() {
        return catalogue.searches().isWhole();
    }

    @Override
    public boolean isReadOnly() {
        return catalogue.isReadOnly();
    }

    @Override
    public ZoneId zone() {
        return catalogue.settings().zone();
    }

    @Override
    public PhraseEffect effect(List<ReadStatement> statements, JobContext context) {
        return catalogue.phrases().effect(statements, context);
    }

    @Override
    public Applied confirm(List<ReadStatement> statements, JobContext context) {
        return catalogue.phrases().confirm(statements, context);
    }

    @Override
    public void forget(Phrase phrase) {
        catalogue.phrases().book().forget(phrase.source(), phrase.text());
    }

    @Override
    public int export(Path file) throws Exception {
        return catalogue.phrases().book().export(file);
    }

    @Override
    public Brought bring(Path file) throws Exception {
        return catalogue.phrases().book().bring(file);
    }

    @Override
    public void show(Phrase phrase) {
        lists.accept(RecordQuery.all().picking(StatementValue.pick(phrase.source(), phrase.text())));
    }

    @Override
    public void showAuthorities() {
        authorities.run();
    }
}
