package org.reelkeeper.desk;

import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.collections.CollectionsModel;
import org.reelkeeper.gui.collections.CollectionsPage;
import org.reelkeeper.service.Catalogue;

/// The rules that records inherit from their collections.
final class CollectionRoom {

    private final CollectionsModel model;
    private final LatePage page;
    private final Pages pages;

    /// @param inherited hears when records inherit other rules
    CollectionRoom(Catalogue catalogue, MainWindow window, RecordRoom room, Pages pages, Runnable inherited) {
        this.pages = pages;
        var around = window.around();
        model = new CollectionsModel(
                new CatalogueCollections(catalogue, room.open()),
                catalogue.settings()::zone,
                around.writing(),
                window.faults(),
                () -> {
                    room.open().reload();
                    inherited.run();
                });
        page = new LatePage(() -> new CollectionsPage(model, around.messages()));
    }

    void joinTo(CommandTable table) {
        table.join(Command.COLLECTION_RULES, () -> {
            var shown = (CollectionsPage) page.node();
            model.begin();
            pages.show().accept(shown);
            shown.begin();
        });
    }
}
