package org.reelkeeper.desk;

import java.nio.file.Path;
import org.reelkeeper.gui.authorities.AuthoritiesDesk;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.service.AuthorityLists.Brought;
import org.reelkeeper.service.Catalogue;

/// The questions of the page of authority lists put to an open catalogue.
record CatalogueAuthorities(Catalogue catalogue) implements AuthoritiesDesk {

    @Override
    public Authorities lists() {
        return catalogue.authorityLists().lists();
    }

    @Override
    public boolean isReadOnly() {
        return catalogue.isReadOnly();
    }

    @Override
    public long add(AuthorityEntry entry, JobContext context) {
        return catalogue.authorityLists().add(entry, context);
    }

    @Override
    public long remove(AuthorityEntry entry, JobContext context) {
        return catalogue.authorityLists().remove(entry, context);
    }

    @Override
    public int export(Path file) throws Exception {
        return catalogue.authorityLists().export(file);
    }

    @Override
    public Brought bring(Path file, JobContext context) throws Exception {
        return catalogue.authorityLists().bring(file, context);
    }
}
