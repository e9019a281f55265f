package org.reelkeeper.desk;

import java.util.Collection;
import java.util.Optional;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.FxJobRunner;
import org.reelkeeper.gui.JobList;
import org.reelkeeper.gui.Later;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.ShellModel;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.gui.drawer.ProblemsModel;
import org.reelkeeper.gui.drawer.ProblemsPane;
import org.reelkeeper.gui.inspector.Inspector;
import org.reelkeeper.gui.inspector.InspectorModel;
import org.reelkeeper.gui.inspector.InspectorModel.Page;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.record.RecordForm;
import org.reelkeeper.gui.record.RecordFormModel;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.model.Slot;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordView;

/// The record that the list shows, open in the form. What is typed, kept and saved goes one after the other.
final class RecordRoom {

    private final FxJobRunner jobs = FxJobRunner.writing(new JobList());
    private final CatalogueRecordDesk desk;
    private final OpenRecord open;
    private final RecordFormModel model;
    private final RecordForm form;
    private final InspectorModel inspected;
    private final Later<Inspector> inspector;
    private final ProblemsModel problems;
    private final Later<ProblemsPane> problemsPane;
    private final Faults faults;
    private JobHandle showing = () -> {};
    private Optional<Wanted> wanted = Optional.empty();
    private boolean hasArrived = true;

    /// A field of a record that is not open yet.
    private record Wanted(long key, Slot slot) {}

    RecordRoom(Catalogue catalogue, ListModel list, Surroundings around, Faults faults) {
        this.faults = faults;
        desk = new CatalogueRecordDesk(catalogue);
        open = new OpenRecord(desk, jobs, faults::report);
        model = new RecordFormModel(open, list::next);
        var workplace = new Workplace(around::who, around.clock(), catalogue.settings()::reading);
        inspected = new InspectorModel(open, desk, jobs, faults::report);
        form = new RecordForm(model, workplace, around.messages(), inspected::showInSource);
        form.showUpperPart();
        inspected.joinForm(new FormBeside(form, model));
        inspector = new Later<>(() -> new Inspector(inspected, workplace, around.messages()));
        problems = new ProblemsModel(open, form::goTo);
        problemsPane = new Later<>(() -> new ProblemsPane(problems, around.messages()));
        list.keyProperty().subscribe(key -> show(key.longValue()));
        open.viewProperty().subscribe(_ -> enterWanted());
    }

    RecordForm form() {
        return form;
    }

    Later<Inspector> inspector() {
        return inspector;
    }

    Later<ProblemsPane> problems() {
        return problemsPane;
    }

    OpenRecord open() {
        return open;
    }

    RecordFormModel model() {
        return model;
    }

    void joinTo(CommandTable table, ShellModel shell) {
        var present = open.viewProperty().map(view -> view.isPresent());
        table.join(Command.SAVE, model::save, model.dirtyProperty());
        table.join(Command.SAVE_AND_NEXT, model::saveAndNext, present);
        table.join(Command.DISCARD_DRAFT, model::discard, model.dirtyProperty());
        table.join(Command.EDIT_RIGHTS, form::goToRights, present);
        table.join(Command.NEXT_PROBLEM, problems::next, present);
        table.join(Command.PREVIOUS_PROBLEM, problems::previous, present);
        table.join(Command.NEXT_HIT, form::nextHit, present);
        table.join(Command.PREVIOUS_HIT, form::previousHit, present);
        table.join(Command.SHOW_IN_SOURCE, () -> sourceAndBack(shell), present);
        inspect(table, Command.COMPARE, Page.CHANGES, shell);
        inspect(table, Command.INSPECT_SOURCE, Page.SOURCE, shell);
        inspect(table, Command.INSPECT_CHANGES, Page.CHANGES, shell);
        inspect(table, Command.INSPECT_RIGHTS, Page.RIGHTS, shell);
        inspect(table, Command.INSPECT_SHOTS, Page.SHOTS, shell);
        inspect(table, Command.INSPECT_HISTORY, Page.HISTORY, shell);
    }

    private void inspect(CommandTable table, Command command, Page page, ShellModel shell) {
        table.join(
                command,
                () -> {
                    shell.showInspector();
                    inspected.pageProperty().set(page);
                },
                open.viewProperty().map(view -> view.isPresent()));
    }

    /// From a field to its place in the source, and from the source back to the field.
    private void sourceAndBack(ShellModel shell) {
        var slot = open.focusProperty().get();
        if (inspector.isFocusWithin()) {
            slot.ifPresentOrElse(form::goTo, form::requestFocus);
        } else {
            shell.showInspector();
            inspected.pageProperty().set(Page.SOURCE);
            slot.ifPresent(inspected::showInSource);
            inspector.get().requestFocus();
        }
    }

    /// What happens when a person asks in the inspector whether the record may be licensed.
    void joinLicence(Runnable asks) {
        inspected.joinLicence(asks);
    }

    void usuallyAsk(LicenceQuestion question) {
        inspected.usuallyAsk(question);
    }

    /// Puts the focus into a field of a record once that is open; the list has to show it.
    void enter(long key, Slot slot) {
        wanted = Optional.of(new Wanted(key, slot));
        enterWanted();
    }

    private void enterWanted() {
        wanted.filter(place -> open.isOpen(place.key())).ifPresent(place -> {
            wanted = Optional.empty();
            form.goTo(place.slot());
        });
    }

    /// No keys: many records were changed.
    void changed(Collection<Long> keys) {
        open.view()
                .map(view -> view.record().key())
                .filter(key -> keys.isEmpty() || keys.contains(key))
                .ifPresent(_ -> open.reload());
    }

    /// What is typed is kept before the record is left.
    void leave() {
        model.rest();
        showing.cancel();
    }

    /// Waits until it is kept. Any thread.
    void close() {
        jobs.close();
    }

    /// Whether the record that the list stands at is shown, or cannot be.
    boolean hasArrived() {
        return hasArrived;
    }

    private void show(long key) {
        showing.cancel();
        hasArrived = key == 0;
        if (key == 0) {
            open.close();
        } else {
            showing = jobs.start("record", _ -> desk.view(key), this::arrived, this::refused);
        }
    }

    private void arrived(RecordView view) {
        hasArrived = true;
        open.show(view);
    }

    private void refused(Throwable fault) {
        hasArrived = true;
        faults.report(fault);
    }
}
