package org.reelkeeper.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.FieldMarks;
import org.reelkeeper.gui.JobDoor;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.authorities.AuthoritiesModel;
import org.reelkeeper.gui.authorities.AuthoritiesPage;
import org.reelkeeper.gui.export.ExportModel;
import org.reelkeeper.gui.export.ExportPage;
import org.reelkeeper.gui.history.HistoryModel;
import org.reelkeeper.gui.history.HistoryPage;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.load.CatalogueLoads;
import org.reelkeeper.gui.load.LoadModel;
import org.reelkeeper.gui.load.LoadPage;
import org.reelkeeper.gui.phrases.PhrasesModel;
import org.reelkeeper.gui.phrases.PhrasesPage;
import org.reelkeeper.gui.preferences.PreferencesModel;
import org.reelkeeper.gui.preferences.PreferencesPage;
import org.reelkeeper.gui.upkeep.UpkeepModel;
import org.reelkeeper.gui.upkeep.UpkeepPage;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.RecordQuery;

/// The pages that come in the place of the list: loading, export, history, upkeep, preferences, phrases. Their models live as
/// long as the catalogue is open, so what they began goes on while the person looks at other things. The pages are made
/// when they are first shown.
final class PageRoom implements JobDoor {

    private final Surroundings around;
    private final Consumer<Node> show;
    private final LoadModel load;
    private final LatePage loadPage;
    private final ExportModel export;
    private final LatePage exportPage;
    private final HistoryModel history;
    private final LatePage historyPage;
    private final UpkeepModel upkeep;
    private final LatePage upkeepPage;
    private final PreferencesModel preferences;
    private final LatePage preferencesPage;
    private final PhrasesModel phrases;
    private final LatePage phrasesPage;
    private final AuthoritiesModel authorities;
    private final LatePage authoritiesPage;
    private final List<JobDoor> others = new ArrayList<>();

    PageRoom(Catalogue catalogue, MainWindow window, ListModel list, StatusLine status, Consumer<Node> show) {
        around = window.around();
        this.show = show;
        var messages = around.messages();
        var faults = window.faults();
        var moments = new Moments(messages.locale(), catalogue.settings().zone());
        load = new LoadModel(
                new CatalogueLoads(catalogue), around.reading(), around.writing(), faults, System::nanoTime);
        loadPage = new LatePage(() -> new LoadPage(load, messages, moments, around.files(), around.reading()));
        var exports = new CatalogueExports(catalogue, list, around.clock());
        export = new ExportModel(exports, around.reading(), around.writing(), faults, System::nanoTime);
        exportPage = new LatePage(() -> new ExportPage(export, messages, around.files(), around.folderDoor()));
        history = new HistoryModel(new CatalogueHistory(catalogue), around.reading(), around.writing(), faults);
        historyPage = new LatePage(() ->
                new HistoryPage(history, messages, moments, new FieldMarks(messages, catalogue.settings()::zone)));
        upkeep = new UpkeepModel(
                new WindowUpkeep(catalogue, window, status), around.writing(), faults, System::nanoTime);
        upkeepPage = new LatePage(() -> new UpkeepPage(upkeep, messages, around.files(), around.clock()));
        preferences = preferences(catalogue, faults);
        preferencesPage = new LatePage(() -> new PreferencesPage(preferences, messages));
        phrases = new PhrasesModel(
                new CataloguePhrases(catalogue, query -> show(list, query), this::showAuthorities),
                around.reading(),
                around.writing(),
                faults,
                System::nanoTime);
        authorities =
                new AuthoritiesModel(new CatalogueAuthorities(catalogue), around.writing(), faults, System::nanoTime);
        authoritiesPage = new LatePage(() -> new AuthoritiesPage(authorities, messages, around.files()));
        phrasesPage = new LatePage(() -> new PhrasesPage(phrases, messages, around.files()));
    }

    private PreferencesModel preferences(Catalogue catalogue, Faults faults) {
        var model = new PreferencesModel(
                catalogue.settings().zone(), new CatalogueZone(catalogue), around.reading(), around.writing(), faults);
        model.nameProperty().set(around.who());
        model.nameProperty().subscribe(name -> {
            if (!name.isBlank()) {
                around.state().put("who", name.strip());
                catalogue.signAs(name.strip());
            }
        });
        model.themeProperty().bindBidirectional(around.theme().choiceProperty());
        model.textSizeProperty().bindBidirectional(around.textSize());
        return model;
    }

    void joinTo(CommandTable table) {
        table.join(Command.LOAD, this::showLoading);
        table.join(Command.LOAD_HISTORY, () -> {
            load.showEarlier();
            show.accept(loadPage.node());
        });
        table.join(Command.EXPORT, this::showExport);
        table.join(Command.CHANGE_HISTORY, this::showHistory);
        table.join(Command.PHRASES, this::showPhrases);
        table.join(Command.AUTHORITIES, this::showAuthorities);
        table.join(Command.BACK_UP, () -> show.accept(upkeepPage.node()));
        table.join(Command.RESTORE, () -> show.accept(upkeepPage.node()));
        table.join(Command.VERIFY, () -> show.accept(upkeepPage.node()));
        table.join(Command.REBUILD, () -> show.accept(upkeepPage.node()));
        table.join(Command.PREFERENCES, () -> show.accept(preferencesPage.node()));
    }

    /// Takes the way to jobs that have their page elsewhere.
    void joinDoor(JobDoor door) {
        others.add(door);
    }

    /// Takes the way to a record, by its key, and to one of its fields.
    void joinRecord(BiConsumer<Long, Slot> opens) {
        load.conflict().joinRecord(opens);
    }

    void showLoading() {
        show.accept(loadPage.node());
    }

    void loadFiles(Collection<Path> paths) {
        load.add(paths);
        showLoading();
    }

    private void showExport() {
        export.refresh();
        show.accept(exportPage.node());
    }

    private void showHistory() {
        history.refresh();
        show.accept(historyPage.node());
    }

    private void showPhrases() {
        phrases.refresh();
        var page = (PhrasesPage) phrasesPage.node();
        show.accept(page);
        page.begin();
    }

    private void showAuthorities() {
        authorities.refresh();
        show.accept(authoritiesPage.node());
    }

    void hear(CatalogueEvent event) {
        load.hear(event);
        if (phrasesPage.isShown() && bearsOnPhrases(event)) {
            phrases.refresh();
        }
        if (event instanceof CatalogueEvent.SettingsChanged && authoritiesPage.isShown()) {
            authorities.refresh();
        }
        if (event instanceof CatalogueEvent.RecordsChanged && historyPage.isShown()) {
            history.refresh();
        }
    }

    /// Leaves the page for the list, also when that shows the same already.
    private static void show(ListModel list, RecordQuery query) {
        var ordered = query.sortedBy(list.query().sort(), list.query().ascending());
        if (list.query().equals(ordered)) {
            list.queryProperty().set(RecordQuery.all());
        }
        list.queryProperty().set(ordered);
    }

    private static boolean bearsOnPhrases(CatalogueEvent event) {
        return switch (event) {
            case CatalogueEvent.RecordsChanged _, CatalogueEvent.ListsChanged _, CatalogueEvent.SettingsChanged _ ->
                true;
            case CatalogueEvent.IndexProgressed(var left) -> left == 0;
            case CatalogueEvent.LoadProgressed _, CatalogueEvent.DraftChanged _ -> false;
        };
    }

    /// Whether the page that a person looks at says it already.
    boolean shows(CatalogueEvent event) {
        return event instanceof CatalogueEvent.RecordsChanged changed
                && changed.info().kind() == ChangeSetInfo.Kind.LOAD
                && loadPage.isShown();
    }

    @Override
    public void show(String title) {
        switch (area(title)) {
            case "load" -> showLoading();
            case "export" -> show.accept(exportPage.node());
            case "upkeep" -> show.accept(upkeepPage.node());
            case "preferences" -> show.accept(preferencesPage.node());
            case "history" -> showHistory();
            case "phrases" -> showPhrases();
            case "authorities" -> showAuthorities();
            default -> others.forEach(other -> other.show(title)); // a short act has no page
        }
    }

    @Override
    public void stop(String title) {
        switch (area(title)) {
            case "load" -> load.stop();
            case "export" -> export.stop();
            case "upkeep" -> upkeep.stop();
            case "phrases" -> phrases.opened().stop();
            case "authorities" -> authorities.stop();
            default -> others.forEach(other -> other.stop(title)); // which nobody may wait for
        }
    }

    private static String area(String title) {
        return title.substring(0, Math.max(0, title.indexOf('.')));
    }
}
