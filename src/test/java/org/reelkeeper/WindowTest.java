package org.reelkeeper;

import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.JobList;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.Shell;
import org.reelkeeper.gui.ShellModel;
import org.reelkeeper.gui.ShellParts;
import org.reelkeeper.gui.Toast;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.gui.facets.CountedValues;
import org.reelkeeper.gui.facets.FacetModel;
import org.reelkeeper.gui.facets.FacetPane;
import org.reelkeeper.gui.facets.FacetWords;
import org.reelkeeper.gui.list.InventedDesk;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.gui.list.RecordList;
import org.reelkeeper.gui.queues.Contents;
import org.reelkeeper.gui.queues.ListsModel;
import org.reelkeeper.gui.queues.LoadEntry;
import org.reelkeeper.gui.queues.QueueModel;
import org.reelkeeper.gui.queues.RecordingLists;
import org.reelkeeper.gui.queues.SideBar;
import org.reelkeeper.gui.search.InventedValues;
import org.reelkeeper.gui.search.RecentSearches;
import org.reelkeeper.gui.search.SearchBox;
import org.reelkeeper.gui.search.SearchModel;
import org.reelkeeper.gui.search.SuggestionModel;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Moment;
import org.reelkeeper.query.QueryLanguage;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.QueueCounts;
import org.reelkeeper.service.RecordQuery;

/// The frame with list and side bar, put together from invented records, for the eye.
@ExtendWith(FxToolkit.class)
class WindowTest {

    @Test
    void theFrameShowsOnPictures() throws Exception {
        var shell = onFxThread(WindowTest::window);
        Pictures.write("window-1440", shell, 1440, 900);
        Pictures.write("window-1366", shell, 1366, 768);
        Pictures.write("window-1024", shell, 1024, 700);
    }

    private static Shell window() {
        var messages = new Messages(Locale.UK);
        var query = new SimpleObjectProperty<>(RecordQuery.all());
        var jobs = new SameThreadJobs();
        var faults = new ArrayList<Throwable>();
        var list = new ListModel(query, new InventedDesk(214), jobs, faults::add);
        var queues = new QueueModel(query, WindowTest::contents, jobs, faults::add);
        var lists = new ListsModel(query, new RecordingLists(), jobs, jobs, faults::add);
        var words = new FacetWords(messages);
        var facets = new FacetModel(query, new CountedValues(), words, jobs, faults::add);
        queues.refresh();
        list.refresh();
        facets.open(Facet.YEAR, true);
        var model = new ShellModel();
        var commands = new CommandTable(messages);
        for (var command : Command.values()) {
            commands.join(command, () -> {});
        }
        var parts = new ShellParts(
                searchBox(query, messages),
                new SideBar(queues, lists, new FacetPane(facets, words, messages), messages),
                new RecordList(list, messages),
                new Region(),
                new Region(),
                new Region());
        var shell = new Shell(model, commands, parts, new JobList(), messages);
        shell.restore(new WindowState(java.nio.file.Path.of("target", "no-state")));
        list.select(1);
        model.catalogueProperty().set("News 1990-2010");
        model.countsProperty().set(messages.get("shell.counts.selected", 98_412, 214, 1));
        model.positionProperty().set(messages.get("shell.position", 2, 214));
        model.savedProperty().set(messages.get("shell.draft"));
        model.draftProperty().set(true);
        model.zoneProperty().set(messages.get("shell.zone", "UTC"));
        model.problemsProperty().set(61);
        shell.announce(Toast.of("214 records changed", new Toast.Act("Undo", () -> {})));
        return shell;
    }

    private static SearchBox searchBox(ObjectProperty<RecordQuery> query, Messages messages) {
        var model =
                new SearchModel(query, words -> QueryLanguage.read(words, new Moment(Instant.EPOCH, ZoneOffset.UTC)));
        var suggestions = new SuggestionModel(new InventedValues(), new SameThreadJobs(), _ -> {}, messages);
        var state = new WindowState(java.nio.file.Path.of("target", "no-state"));
        return new SearchBox(model, suggestions, new RecentSearches(state), messages);
    }

    private static Contents contents() {
        var counts = new EnumMap<Queue, Long>(Queue.class);
        counts.put(Queue.ALL, 98_412L);
        counts.put(Queue.WITH_PROBLEMS, 61L);
        counts.put(Queue.DRAFTS, 2L);
        counts.put(Queue.EMBARGO_IN_FORCE, 9L);
        counts.put(Queue.EMBARGO_LIFTS_SOON, 2L);
        counts.put(Queue.EMBARGO_UNCLEAR, 4L);
        counts.put(Queue.RIGHTS_NONE_STATED, 131L);
        counts.put(Queue.RIGHTS_RULES, 50L);
        counts.put(Queue.RIGHTS_UNCLEAR, 33L);
        return new Contents(
                new QueueCounts(counts, Instant.MAX),
                List.of(
                        new LoadEntry(3, "tagus-week23.txt", 214),
                        new LoadEntry(2, "312 files, 12 Nov", 2_871),
                        new LoadEntry(1, "archive-1990-2007.txt", 95_327)));
    }
}
