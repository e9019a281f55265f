package org.reelkeeper.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Overlay;
import org.reelkeeper.gui.QuickPick;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RefusedActException;

/// The ways to a record or a field by its name, and to the record that waits for work.
final class FindCommands {

    private final Catalogue catalogue;
    private final ListModel list;
    private final RecordRoom room;
    private final Surroundings around;
    private final Messages messages;
    private final Faults faults;
    private final Consumer<Overlay> show;
    private JobHandle searching = () -> {};

    FindCommands(
            Catalogue catalogue,
            ListModel list,
            RecordRoom room,
            Surroundings around,
            Faults faults,
            Consumer<Overlay> show) {
        this.catalogue = catalogue;
        this.list = list;
        this.room = room;
        this.around = around;
        this.faults = faults;
        this.show = show;
        messages = around.messages();
    }

    void joinTo(CommandTable table) {
        var present = room.open().viewProperty().map(view -> view.isPresent());
        table.join(Command.GO_TO_RECORD, () -> show.accept(recordPick().overlay()));
        table.join(Command.JUMP_TO_FIELD, () -> show.accept(fieldPick().overlay()), present);
        table.join(Command.NEXT_UNFINISHED, this::nextUnfinished, present);
        table.join(Command.REVIEW_AND_NEXT, this::correctedAndNext, present);
    }

    private QuickPick recordPick() {
        return new QuickPick("go-to", messages.get("shell.go-to.title"), this::meanings);
    }

    private List<QuickPick.Choice> meanings(String typed) {
        return typed.isEmpty()
                ? List.of()
                : List.of(new QuickPick.Choice(messages.get("shell.go-to", typed), () -> goTo(typed)));
    }

    private void goTo(String id) {
        around.reading()
                .start(
                        "go-to",
                        _ -> catalogue.records().keysOf(id).stream()
                                .findFirst()
                                .orElseThrow(() -> new RefusedActException("act.no-such-record", id)),
                        list::goTo,
                        faults::report);
    }

    private QuickPick fieldPick() {
        return new QuickPick("jump-to", messages.get("shell.jump-to.title"), this::fields);
    }

    private List<QuickPick.Choice> fields(String typed) {
        var words = new FieldWords(messages);
        var wanted = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(Field.values())
                .filter(field -> field.isText() && field != Field.EXTRA)
                .filter(field -> words.name(field).toLowerCase(Locale.ROOT).contains(wanted))
                .map(field -> new QuickPick.Choice(
                        words.name(field), () -> room.form().goTo(Slot.of(field))))
                .toList();
    }

    /// Saves what is typed, marks the record as corrected, and shows the next one that is not finished.
    private void correctedAndNext() {
        room.model().saveWith(new Edit.SetText(Slot.of(Field.REVIEW), "corrected"), this::nextUnfinished);
    }

    private void nextUnfinished() {
        searching.cancel();
        var keys = list.keys();
        int from = list.indexProperty().get() + 1;
        searching = around.reading()
                .start(
                        "unfinished",
                        context -> catalogue
                                .records()
                                .nextUnfinished(keys, from, context::isCancelled)
                                .orElseThrow(() -> new RefusedActException("act.all-finished")),
                        list::goTo,
                        faults::report);
    }
}
