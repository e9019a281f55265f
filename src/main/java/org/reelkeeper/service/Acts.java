package org.reelkeeper.service;

import java.util.List;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.service.CatalogueEvent.RecordsChanged;

/// Begins and finishes acts in the working catalogue. Writing thread only.
final class Acts {

    private final OpenCatalogue catalogue;

    Acts(OpenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The head of a new act, at this moment, by the person who has the catalogue open.
    ChangeSetInfo next(Kind kind, String what, String why, long of) {
        return new ChangeSetInfo(
                catalogue.numbers().nextSet(),
                kind,
                catalogue.who(),
                catalogue.clock().instant(),
                what,
                why,
                of);
    }

    /// Notes that an act is under way, unless that is known.
    ///
    /// @param firstKey the first key that a load gives; 0 for others
    void begin(ChangeSetInfo info, long firstKey) {
        catalogue.database().write("beginning change set " + info.number(), tables -> {
            if (tables.changeSets().find(info.number()).isEmpty()) {
                tables.changeSets().begin(info, firstKey);
            }
            return true;
        });
        catalogue.numbers().metSet(info.number());
    }

    /// Notes that the working catalogue has all of an act, and brings it to the disk: what was promised is kept.
    ///
    /// @param sequence the journal's number of the line that ended it
    void finish(ChangeSetInfo info, long records, long sequence) {
        catalogue.database().write("finishing change set " + info.number(), tables -> {
            tables.changeSets().end(info.number(), records);
            return catalogue.following(sequence).with(tables);
        });
        catalogue.database().force();
        catalogue.writer().keep();
    }

    void publish(ChangeSetInfo info, List<Long> keys) {
        catalogue.events().publish(new RecordsChanged(info, keys));
    }
}
