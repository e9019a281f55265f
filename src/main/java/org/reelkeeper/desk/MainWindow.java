package org.reelkeeper.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.FaultDesk;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.FxJobRunner;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.JobList;
import org.reelkeeper.gui.RecentCatalogues;
import org.reelkeeper.gui.Shell;
import org.reelkeeper.gui.Toast;
import org.reelkeeper.gui.ToastStack;
import org.reelkeeper.gui.WindowIcon;
import org.reelkeeper.gui.WindowPlace;
import org.reelkeeper.gui.Zoom;
import org.reelkeeper.gui.load.FileDrop;
import org.reelkeeper.gui.start.Beginning;
import org.reelkeeper.gui.start.Beginning.Way;
import org.reelkeeper.gui.start.RefusalPage;
import org.reelkeeper.gui.start.StartModel;
import org.reelkeeper.gui.start.StartPage;
import org.reelkeeper.job.Job;
import org.reelkeeper.service.BackupFile;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.CatalogueRefusedException;
import org.reelkeeper.service.Upkeep;

/// The one window: shows the first page, an open catalogue, or why there is none.
public final class MainWindow {

    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Surroundings around;
    private final Scene scene = new Scene(new StackPane());
    private final Faults faults;
    private final ToastStack notices;
    private final RecentCatalogues recent;
    private final Leaving leaving;
    private final FxJobRunner closing = FxJobRunner.writing(new JobList());
    private Optional<CatalogueDesk> desk = Optional.empty();

    public MainWindow(Stage stage, Surroundings around) {
        this.stage = stage;
        this.around = around;
        var messages = around.messages();
        faults = new Refusals(
                new FaultDesk(code -> announce(Toast.bad(messages.get("common.fault", code)))),
                words -> announce(Toast.bad(words)),
                messages);
        notices = new ToastStack(messages);
        recent = new RecentCatalogues(around.state());
        around.theme().dress(scene);
        stage.setScene(scene);
        stage.setTitle(messages.get("shell.name"));
        stage.getIcons().setAll(WindowIcon.sizes());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace.restore(stage, around.state());
        leaving = new Leaving(this);
        stage.setOnCloseRequest(event -> {
            event.consume();
            askToLeave();
        });
    }

    void askToLeave() {
        leaving.ask(Leaving.Purpose.QUIT, this::quit);
    }

    /// Leaves the catalogue for the first page, once the person agrees to what that does to the jobs that run.
    void askForStart(Way way) {
        leaving.ask(Leaving.Purpose.OTHER, () -> showStart(way));
    }

    /// Leaves the catalogue for another one, in the same way.
    void askToOpen(Path folder) {
        leaving.ask(Leaving.Purpose.OTHER, () -> open(folder));
    }

    /// What the window stands in: folders, clock, theme, jobs.
    public Surroundings around() {
        return around;
    }

    Stage stage() {
        return stage;
    }

    RecentCatalogues recent() {
        return recent;
    }

    Optional<CatalogueDesk> desk() {
        return desk;
    }

    /// Takes faults that nobody has foreseen.
    public Faults faults() {
        return faults;
    }

    void announce(Toast toast) {
        desk.ifPresentOrElse(open -> open.shell().announce(toast), () -> notices.show(toast));
    }

    /// Opens what is named, else the catalogue used last, else shows the first page.
    public void begin(List<String> named) {
        var first = named.isEmpty() ? around.state().text("catalogue", "") : named.getFirst();
        if (first.isEmpty()) {
            showStart(Way.SAMPLE);
        } else if (BackupFile.isNamed(first)) {
            showStart(Way.OPEN);
            FxThread.later(() -> bringBack(Path.of(first).toAbsolutePath())); // it asks before the window
        } else {
            open(Path.of(first));
        }
        stage.show();
    }

    /// Asks for the folder for what the backup holds; without one the window begins as without a backup.
    private void bringBack(Path backup) {
        var title = around.messages().get("shell.backup.folder", backup.getFileName());
        around.files()
                .folder(title, around.folders().documents())
                .ifPresentOrElse(
                        folder -> open(folder, new BroughtBack(backup, folder, options(false, false)), _ -> {}),
                        () -> begin(List.of()));
    }

    private void showStart(Way way) {
        leave(() -> showFirstPage(way));
    }

    private void showFirstPage(Way way) {
        var model = new StartModel(around.folders().documents(), around.who(), this::begin);
        model.zoneProperty().set(around.state().text("zone", "UTC"));
        model.wayProperty().set(way);
        show(new StartPage(model, around.theme().choiceProperty(), around.files(), around.messages()));
    }

    private void begin(Beginning beginning) {
        around.state().put("who", beginning.who());
        around.state().put("zone", beginning.zone().getId());
        var options = options(beginning.way() != Way.OPEN, false);
        Consumer<CatalogueDesk> then = beginning.way() == Way.LOAD ? CatalogueDesk::showLoading : _ -> {};
        open(beginning.place(), new FirstSteps(beginning, options), then);
    }

    private void open(Path folder) {
        open(folder, false, _ -> {});
    }

    private void open(Path folder, boolean readOnly, Consumer<CatalogueDesk> then) {
        var options = options(false, readOnly);
        open(folder, context -> Catalogue.open(folder, options, context), then);
    }

    /// Closes the catalogue, makes its database anew and opens it again.
    void rebuild() {
        desk.ifPresent(open -> {
            var folder = open.folder();
            open(folder, context -> Upkeep.rebuild(folder, options(false, false), context), _ -> {});
        });
    }

    private CatalogueOptions options(boolean create, boolean readOnly) {
        return new CatalogueOptions(create, readOnly, around.who(), around.clock());
    }

    private void open(Path folder, Job<Catalogue> opening, Consumer<CatalogueDesk> then) {
        leave(() -> start(folder, opening, then));
    }

    private void start(Path folder, Job<Catalogue> opening, Consumer<CatalogueDesk> then) {
        var words = around.messages().get("shell.opening", String.valueOf(folder.getFileName()));
        showWaiting(words, folder);
        around.writing()
                .start(
                        words,
                        opening,
                        catalogue -> opened(catalogue, then),
                        fault -> refused(fault, folder, () -> open(folder, opening, then)));
    }

    private void opened(Catalogue catalogue, Consumer<CatalogueDesk> then) {
        var opened = new CatalogueDesk(catalogue, this);
        desk = Optional.of(opened);
        around.state().put("catalogue", catalogue.folder());
        recent.add(catalogue.folder());
        around.state().save();
        stage.setTitle(around.messages().get("shell.title", catalogue.folder().getFileName()));
        show(opened.shell());
        opened.begin(scene);
        then.accept(opened);
    }

    private void refused(Throwable fault, Path folder, Runnable again) {
        if (fault instanceof CatalogueRefusedException refusal) {
            var ways = new RefusalPage.Ways(again, () -> open(folder, true, _ -> {}), () -> showStart(Way.OPEN));
            show(new RefusalPage(refusal, ways, around.messages()));
        } else {
            showStart(Way.OPEN);
            faults.report(fault);
        }
    }

    private void show(Parent page) {
        var stack = page instanceof Shell shell ? shell : new StackPane(page, notices);
        new FileDrop(around.reading(), around.messages(), paths -> desk.ifPresent(open -> open.loadFiles(paths)))
                .on(stack);
        scene.setRoot(new Zoom(stack, around.textSize()));
    }

    private void showWaiting(String words, Path folder) {
        show(EmptyState.waiting(words, String.valueOf(folder.getParent())));
    }

    /// Remembers the window, gives the catalogue back and ends.
    private void quit() {
        remember();
        leave(() -> {
            stage.hide();
            Platform.exit();
        });
    }

    /// Gives the catalogue back at the end of the program, and waits for that.
    public void close() {
        around.reading().cancelAll();
        around.writing().cancelAll();
        desk.map(this::end).ifPresent(Runnable::run);
        closing.close();
        around.reading().close();
        around.writing().close();
    }

    /// Gives the catalogue back if one is open, behind a page that says so, and goes on.
    private void leave(Runnable then) {
        desk.ifPresentOrElse(
                open -> {
                    var rest = end(open);
                    var name = String.valueOf(open.folder().getFileName());
                    showWaiting(around.messages().get("shell.closing", name), open.folder());
                    closing.start(
                            "closing",
                            _ -> {
                                rest.run();
                                return name;
                            },
                            _ -> then.run(),
                            fault -> {
                                faults.report(fault);
                                then.run();
                            });
                },
                then);
    }

    /// What runs is asked to stop and leaves nothing half done; what is given back waits for it and closes the
    /// catalogue.
    private Runnable end(CatalogueDesk open) {
        around.reading().cancelAll();
        around.writing().cancelAll();
        open.remember(around.state());
        desk = Optional.empty();
        var rest = open.leave();
        return () -> {
            around.reading().settle();
            around.writing().settle();
            rest.run();
        };
    }

    private void remember() {
        WindowPlace.remember(stage, around.state());
        around.state().put("theme", around.theme().choiceProperty().get().word());
        around.state().put("text-size", around.textSize().get());
        desk.ifPresent(open -> open.remember(around.state()));
        around.state().save();
    }
}
