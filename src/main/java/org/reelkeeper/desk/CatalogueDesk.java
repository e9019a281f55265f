package org.reelkeeper.desk;

import java.nio.file.Path;
import java.util.Collection;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.EventBridge;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.Overlay;
import org.reelkeeper.gui.Shell;
import org.reelkeeper.gui.ShellModel;
import org.reelkeeper.gui.ShellParts;
import org.reelkeeper.gui.TextCommands;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.list.RecordList;
import org.reelkeeper.gui.queues.Contents;
import org.reelkeeper.gui.queues.QueueModel;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Subscription;

/// One open catalogue in the window: joins its models and screens, and tells them what happens to it.
final class CatalogueDesk {

    private final Catalogue catalogue;
    private final Surroundings around;
    private final ShellModel shellModel = new ShellModel();
    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());
    private final ListModel list;
    private final QueueModel queues;
    private final DeskCommands commands;
    private final RecordRoom room;
    private final PageRoom pages;
    private final EmbargoRoom embargoes;
    private final LicenceRoom licences;
    private final LastWorked lastWorked;
    private final StatusLine status;
    private final Notices notices;
    private final RecordList recordList;
    private final SideRoom side;
    private final CommandTable table;
    private final Shell shell;
    private final UpToDate upToDate;
    private final PassingTime time;
    private final Subscription subscription;
    private boolean complete;
    private boolean closed;

    CatalogueDesk(Catalogue catalogue, MainWindow window) {
        this.catalogue = catalogue;
        around = window.around();
        var messages = around.messages();
        var faults = window.faults();
        lastWorked = new LastWorked(around.state(), catalogue.folder(), around.who(), around.clock());
        list = new ListModel(query, new CatalogueRows(catalogue, around), around.reading(), faults);
        queues = new QueueModel(query, new CatalogueContents(catalogue, lastWorked.since()), around.reading(), faults);
        var searching = new SearchRoom(catalogue, query, around, faults);
        table = new CommandTable(messages);
        commands = new DeskCommands(catalogue, window, list, queues);
        commands.joinTo(table);
        searching.joinTo(table, this::showOver);
        new TextCommands(window.stage().getScene()).joinTo(table);
        room = new RecordRoom(catalogue, list, around, faults);
        room.joinTo(table, shellModel);
        var places = new Pages(this::showPage, this::hidePage);
        embargoes = new EmbargoRoom(catalogue, window, list, places);
        embargoes.joinTo(table, room.form(), room.open().viewProperty().map(view -> view.isPresent()));
        searching.mark(list.soughtProperty(), room.open().soughtProperty());
        new FindCommands(catalogue, list, room, around, faults, this::showOver).joinTo(table);
        status = new StatusLine(catalogue, around, shellModel);
        pages = new PageRoom(catalogue, window, list, status, this::showPage);
        pages.joinTo(table);
        pages.joinDoor(embargoes);
        licences = new LicenceRoom(catalogue, window, list, room, places, room::usuallyAsk);
        licences.joinTo(table);
        new CollectionRoom(catalogue, window, room, places, licences::changed).joinTo(table);
        pages.joinDoor(licences);
        room.joinLicence(() -> table.run(Command.MAY_USE));
        new ViewCommands(window, shellModel, this::showPage).joinTo(table);
        recordList = new RecordList(list, messages);
        recordList.joinTo(table);
        side = new SideRoom(catalogue, query, list, queues, window);
        side.joinTo(table, shellModel);
        table.join(Command.REFRESH, this::readAgain);
        var parts = new ShellParts(
                searching.box(),
                side.sideBar(),
                side.above(recordList, embargoes.strip()),
                room.form(),
                room.inspector(),
                room.problems());
        shell = new Shell(shellModel, table, parts, around.jobs(), messages);
        shellModel.jobDoorProperty().set(pages);
        pages.joinRecord(this::showField);
        notices = new Notices(catalogue, window);
        upToDate = new UpToDate(list, room, licences, queues.countingProperty(), this::count);
        time = new PassingTime(around.clock(), notices, upToDate::timePassed, upToDate::clockJumped);
        queues.contentsProperty().subscribe(this::counted);
        status.follow(list, queues, room.model());
        restore(around.state());
        query.subscribe((_, _) -> shell.hidePage());
        subscription = catalogue.subscribe(new EventBridge(this::heard));
    }

    Shell shell() {
        return shell;
    }

    OpenRecord record() {
        return room.open();
    }

    ListModel list() {
        return list;
    }

    PassingTime time() {
        return time;
    }

    Path folder() {
        return catalogue.folder();
    }

    /// Shows the list and its first record; what else there is comes after them.
    void begin(Scene scene) {
        catalogue.searches().start();
        list.refresh();
        commands.refresh();
        notices.tellOpening();
        time.begin();
        new FirstPicture(scene, this::isUsable, () -> closed)
                .then(
                        side.sideBar()::get,
                        this::count,
                        room.inspector()::get,
                        room.form()::showAll,
                        room.problems()::get,
                        () -> complete = true);
    }

    /// Whether everything is shown, and everything can be found.
    boolean isComplete() {
        return complete && catalogue.searches().isWhole();
    }

    /// Whether a person can work: the first rows and the record that they begin with are here.
    private boolean isUsable() {
        var rows = list.rowsProperty().get();
        return rows.isEmpty()
                ? !list.findingProperty().get()
                : rows.getFirst().arrived() && list.keyProperty().get() != 0 && room.hasArrived();
    }

    private void readAgain() {
        list.refresh();
        count();
        commands.refresh();
    }

    private void count() {
        side.refresh();
        embargoes.refresh();
    }

    /// Ends all that follows the catalogue. What is given back closes it, which may take its time; any thread may do so.
    Runnable leave() {
        subscription.close();
        closed = true;
        upToDate.stop();
        time.stop();
        status.close();
        table.leave();
        room.leave();
        return () -> {
            room.close();
            catalogue.close();
        };
    }

    void remember(WindowState state) {
        shell.remember(state);
        recordList.remember(state);
        side.remember(state);
        embargoes.remember(state);
        lastWorked.remember();
        state.put("layout", shellModel.layoutProperty().get());
    }

    private void restore(WindowState state) {
        shell.restore(state);
        recordList.restore(state);
        side.restore(state);
        embargoes.restore(state);
        shellModel.layoutProperty().set(ShellModel.Layout.of(state.text("layout", "")));
    }

    void showLoading() {
        pages.showLoading();
    }

    /// Shows the page for loading with these files and folders on its list.
    void loadFiles(Collection<Path> paths) {
        pages.loadFiles(paths);
    }

    private void showPage(Node page) {
        shell.showPage(page);
    }

    private void hidePage() {
        shell.hidePage();
    }

    private void showField(long key, Slot slot) {
        shell.hidePage();
        list.goTo(key);
        room.enter(key, slot);
    }

    private void showOver(Overlay overlay) {
        shell.showOver(overlay);
    }

    private void heard(CatalogueEvent event) {
        if (closed) {
            return; // told before the catalogue was left, and too late to ask it anything
        }
        pages.hear(event);
        status.hear(event);
        if (!pages.shows(event)) {
            notices.hear(event);
        }
        upToDate.hear(event);
        if (event instanceof CatalogueEvent.RecordsChanged) {
            commands.refresh();
        }
    }

    private void counted(Contents contents) {
        time.setTo(contents.counts().nextTurn());
        notices.tellEnded(contents.ended(), queues::chooseEnded);
    }
}
