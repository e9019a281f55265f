package org.reelkeeper.desk;

import java.time.temporal.WeekFields;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.JobDoor;
import org.reelkeeper.gui.Later;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.gui.embargoes.EmbargoesModel;
import org.reelkeeper.gui.embargoes.EmbargoesPage;
import org.reelkeeper.gui.embargoes.Kind;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.list.Marks;
import org.reelkeeper.gui.record.RecordForm;
import org.reelkeeper.gui.releases.CalendarModel;
import org.reelkeeper.gui.releases.CalendarPage;
import org.reelkeeper.gui.releases.TimelineModel;
import org.reelkeeper.gui.releases.TimelineStrip;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.ReleaseSpan;

/// All that is said and done about embargoes beyond the one record in the form: the strip of months, the calendar, acts on
/// many records, files.
final class EmbargoRoom implements JobDoor {

    private static final String TIMELINE = "pane.timeline";

    private final ListModel list;
    private final ObjectProperty<RecordQuery> query;
    private final ReleaseFiles files;
    private final TimelineModel timeline;
    private final Later<TimelineStrip> strip;
    private final CalendarModel calendar;
    private final LatePage calendarPage;
    private final EmbargoesModel embargoes;
    private final LatePage embargoesPage;
    private final Pages pages;

    EmbargoRoom(Catalogue catalogue, MainWindow window, ListModel list, Pages pages) {
        this.list = list;
        this.pages = pages;
        query = list.queryProperty();
        var around = window.around();
        var messages = around.messages();
        var desk = new CatalogueEmbargoes(catalogue, list);
        var workplace = new Workplace(around::who, around.clock(), catalogue.settings()::reading);
        files = new ReleaseFiles(catalogue, window);
        timeline =
                new TimelineModel(query, desk, workplace::zone, workplace.clock(), around.reading(), window.faults());
        strip = new Later<>(() -> new TimelineStrip(timeline, messages));
        strip.visibleProperty().bind(timeline.shownProperty());
        strip.managedProperty().bind(strip.visibleProperty());
        timeline.shownProperty().subscribe(shown -> {
            if (shown) {
                strip.get();
            }
        });
        var place = new CalendarModel.Place(
                workplace.clock(),
                workplace::zone,
                WeekFields.of(messages.locale()).getFirstDayOfWeek());
        calendar = new CalendarModel(desk, place, this::list, around.reading(), window.faults());
        calendarPage = new LatePage(() -> new CalendarPage(
                calendar,
                () -> files.writeCalendar(all(calendar.span())),
                () -> files.print(all(calendar.span())),
                messages));
        var jobs = new EmbargoesModel.Jobs(around.reading(), around.writing(), window.faults(), System::nanoTime);
        embargoes = new EmbargoesModel(desk, workplace, jobs, pages.hide());
        embargoesPage = new LatePage(() -> new EmbargoesPage(embargoes, messages));
    }

    private static RecordQuery all(ReleaseSpan span) {
        return RecordQuery.all().releasedIn(span);
    }

    Node strip() {
        return strip;
    }

    /// @param form takes the acts on the record that is open
    void joinTo(CommandTable table, RecordForm form, ObservableValue<Boolean> open) {
        var meant = Bindings.createBooleanBinding(() -> hasMarks() || open.getValue(), list.marksProperty(), open);
        table.join(Command.SET_EMBARGO, () -> decide(Kind.SET, form::goToEmbargo), meant);
        table.join(Command.EXTEND_EMBARGO, () -> show(Kind.EXTEND), meant);
        table.join(Command.HOLD_EMBARGO, () -> decide(Kind.HOLD, form::goToHold), meant);
        table.join(Command.LIFT_EMBARGO, () -> decide(Kind.LIFT, form::goToLift), meant);
        table.joinSwitch(Command.TIMELINE, this::toggleTimeline, timeline.shownProperty());
        table.join(Command.EMBARGO_CALENDAR, this::showCalendar);
        table.join(Command.RELEASES_FILE, () -> files.writeCalendar(query.get()));
        table.join(Command.PRINT_RELEASES, () -> files.print(query.get()));
    }

    private boolean hasMarks() {
        return !list.marksProperty().get().equals(Marks.NONE);
    }

    /// For the records that are marked on a page, else for the one that is open where it stands.
    private void decide(Kind kind, Runnable inForm) {
        if (hasMarks()) {
            show(kind);
        } else {
            inForm.run();
        }
    }

    private void show(Kind kind) {
        var page = (EmbargoesPage) embargoesPage.node();
        page.begin(kind);
        pages.show().accept(page);
        page.focus();
    }

    private void showCalendar() {
        calendar.refresh();
        var page = (CalendarPage) calendarPage.node();
        pages.show().accept(page);
        page.begin();
    }

    private void toggleTimeline() {
        pages.hide().run();
        timeline.toggle();
    }

    /// Shows in the list, of all records, those that are released in a span.
    private void list(ReleaseSpan span) {
        pages.hide().run();
        query.set(all(span).sortedBy(query.get().sort(), query.get().ascending()));
    }

    /// Counts again what is shown.
    void refresh() {
        timeline.refresh();
        if (calendarPage.isShown()) {
            calendar.refresh();
        }
    }

    void remember(WindowState state) {
        state.put(TIMELINE, timeline.shownProperty().get());
    }

    void restore(WindowState state) {
        timeline.shownProperty().set(state.is(TIMELINE, false));
    }

    @Override
    public void show(String title) {
        if (isHere(title)) {
            pages.show().accept(embargoesPage.node());
        }
    }

    @Override
    public void stop(String title) {
        if (isHere(title)) {
            embargoes.stop();
        }
    }

    private static boolean isHere(String title) {
        return title.startsWith("embargoes.");
    }
}
