package org.reelkeeper.desk;

import java.util.function.Consumer;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.JobDoor;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.licence.LicenceModel;
import org.reelkeeper.gui.licence.LicenceModel.Part;
import org.reelkeeper.gui.licence.LicencePage;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.service.Catalogue;

/// "May we license this?" for the open record and for the list, and the clearance log.
final class LicenceRoom implements JobDoor {

    private final LicenceModel model;
    private final LatePage page;
    private final Pages pages;

    LicenceRoom(
            Catalogue catalogue,
            MainWindow window,
            ListModel list,
            RecordRoom room,
            Pages pages,
            Consumer<LicenceQuestion> usual) {
        this.pages = pages;
        var around = window.around();
        var messages = around.messages();
        var desk = new CatalogueLicences(catalogue, list, around.clock(), messages);
        model = new LicenceModel(desk, around.reading(), around.writing(), window.faults(), System::nanoTime);
        model.joinUsual(usual);
        page = new LatePage(() -> new LicencePage(
                model,
                messages,
                new Moments(messages.locale(), catalogue.settings().zone()),
                around.files(),
                slot -> {
                    pages.hide().run();
                    room.form().goTo(slot);
                },
                key -> {
                    pages.hide().run();
                    list.goTo(key);
                },
                around.folderDoor()));
        list.rowsProperty().subscribe(_ -> model.list().refresh());
        room.open().viewProperty().subscribe(_ -> refresh());
    }

    void joinTo(CommandTable table) {
        table.join(Command.MAY_USE, () -> show(Part.RECORD));
        table.join(Command.MAY_USE_LIST, () -> show(Part.LIST));
        table.join(Command.CLEARANCE_LOG, () -> show(Part.LOG));
    }

    private void show(Part part) {
        model.partProperty().set(part);
        model.refreshLog();
        var shown = (LicencePage) page.node();
        pages.show().accept(shown);
        shown.begin();
        model.ask();
    }

    /// Asks again about what is looked at.
    private void refresh() {
        if (page.isShown()) {
            model.ask();
        }
    }

    /// Takes note that records, rules or the time are others than they were.
    void changed() {
        model.form().relate();
        model.list().recordsChanged();
        refresh();
    }

    @Override
    public void show(String title) {
        if (isHere(title)) {
            show(Part.LIST);
        }
    }

    @Override
    public void stop(String title) {
        if (isHere(title)) {
            model.list().stop();
        }
    }

    private static boolean isHere(String title) {
        return title.startsWith("licence.");
    }
}
