package org.reelkeeper.desk;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.ActWords;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.queues.QueueModel;
import org.reelkeeper.gui.start.Beginning.Way;
import org.reelkeeper.job.Job;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.Queue;

/// What the menus and keys of an open catalogue do to the catalogue and its list.
final class DeskCommands {

    private final Catalogue catalogue;
    private final MainWindow window;
    private final ListModel list;
    private final QueueModel queues;
    private final Faults faults;
    private final Messages messages;
    private final ActWords words;
    private final Turn undo;
    private final Turn redo;

    /// Whether something can be undone or repeated, and in which words.
    private record Turn(BooleanProperty possible, StringProperty text) {

        Turn(String text) {
            this(new SimpleBooleanProperty(), new SimpleStringProperty(text));
        }
    }

    private record Turns(Optional<ChangeSetInfo> undoable, Optional<ChangeSetInfo> redoable) {}

    DeskCommands(Catalogue catalogue, MainWindow window, ListModel list, QueueModel queues) {
        this.catalogue = catalogue;
        this.window = window;
        this.list = list;
        this.queues = queues;
        faults = window.faults();
        messages = window.around().messages();
        words = new ActWords(messages);
        undo = new Turn(messages.get(Command.UNDO.messageKey()));
        redo = new Turn(messages.get(Command.REDO.messageKey()));
    }

    void joinTo(CommandTable table) {
        table.join(Command.NEW_CATALOGUE, () -> window.askForStart(Way.LOAD));
        table.join(Command.OPEN_CATALOGUE, this::openAnother);
        table.joinMenu(recent(), "recent");
        table.join(Command.QUIT, window::askToLeave);
        table.join(
                Command.UNDO,
                () -> turn(context -> catalogue.corrections().undo(context), redo),
                undo.possible,
                undo.text);
        table.join(
                Command.REDO,
                () -> turn(context -> catalogue.corrections().redo(context), undo),
                redo.possible,
                redo.text);
        table.join(Command.MARK_ALL, list::markAll);
        table.join(Command.MARK_NONE, list::markNone);
        table.join(Command.PREVIOUS, list::previous, list.indexProperty().greaterThan(0));
        table.join(
                Command.NEXT,
                list::next,
                list.indexProperty().lessThan(list.count().subtract(1)));
        table.join(Command.SHOW_PROBLEMS, () -> queues.choose(Queue.WITH_PROBLEMS));
        for (var command : Set.of(
                Command.REVIEW_LOADED,
                Command.REVIEW_IN_WORK,
                Command.REVIEW_CORRECTED,
                Command.REVIEW_REVIEWED,
                Command.REVIEW_RELEASED,
                Command.REVIEW_QUESTION)) {
            table.join(command, () -> review(command), list.keyProperty().isNotEqualTo(0));
        }
    }

    /// Asks what can be undone and repeated now.
    void refresh() {
        window.around()
                .reading()
                .start(
                        "turns",
                        _ -> new Turns(
                                catalogue.corrections().undoable(),
                                catalogue.corrections().redoable()),
                        this::show,
                        faults::report);
    }

    private void openAnother() {
        window.around()
                .files()
                .folder(
                        messages.get("shell.open.title"),
                        window.around().folders().documents())
                .ifPresent(window::askToOpen);
    }

    private Menu recent() {
        var menu = new Menu();
        for (var folder : window.recent().list()) {
            if (!folder.equals(catalogue.folder())) {
                var item = new MenuItem(folder.toString());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> window.askToOpen(folder));
                menu.getItems().add(item);
            }
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    /// Marks the records selected, else the one shown.
    private void review(Command command) {
        var state = command.id().substring("review-".length());
        var slot = Slot.of(Field.REVIEW);
        var edit = state.equals("loaded") ? new Edit.Revert(slot) : new Edit.SetText(slot, state);
        var records = list.selection();
        start(context -> catalogue.corrections().apply(edit, records, "", context), "shell.marking");
    }

    private void show(Turns turns) {
        show(undo, turns.undoable(), Command.UNDO);
        show(redo, turns.redoable(), Command.REDO);
    }

    private void show(Turn turn, Optional<ChangeSetInfo> act, Command command) {
        turn.possible.set(act.isPresent() && !catalogue.isReadOnly());
        turn.text.set(act.map(info -> messages.get(command.messageKey() + ".named", words.name(info)))
                .orElse(messages.get(command.messageKey())));
    }

    /// What is taken back can be repeated from now on, and the other way round: acts wait for each other, so the next
    /// key need not wait until the catalogue has been asked.
    private void turn(Job<Applied> job, Turn back) {
        back.possible.set(true);
        window.around().writing().start("shell.turning", job, _ -> {}, fault -> {
            refresh();
            faults.report(fault);
        });
    }

    private void start(Job<Applied> job, String title) {
        window.around().writing().start(title, job, _ -> {}, faults::report);
    }
}
