package org.reelkeeper.desk;

import java.time.ZoneId;
import org.reelkeeper.gui.preferences.ZoneDesk;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;

/// The preferences' questions about the home zone, put to an open catalogue.
record CatalogueZone(Catalogue catalogue) implements ZoneDesk {

    @Override
    public Effect effect(ZoneId zone, JobContext context) {
        var effect = catalogue.homeZone().effect(zone, context);
        return new Effect(effect.moved(), effect.closed(), effect.opened());
    }

    @Override
    public void use(ZoneId zone, JobContext context) {
        catalogue.homeZone().use(zone, context);
    }
}
