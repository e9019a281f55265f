package org.reelkeeper.gui.queues;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.service.Queue;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Scope.EmbargoesEnded;
import org.reelkeeper.service.Scope.OfLoad;
import org.reelkeeper.service.Scope.OfQueue;

/// The queues in their groups, each with its count; below them the work sets and saved searches, and the latest loads.
/// The facets have a part of their own, so that they are in sight however long the queues are.
public final class SideBar extends SplitPane {

    private static final int MOST_LOADS = 8;
    private static final double LEAST = 80;
    private static final String SHARE = "pane.queues";

    private final VBox rows = new VBox();
    private final ScrollPane queues = part("side-bar-queues", rows);
    private final VBox loads = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final QueueModel model;
    private final Messages messages;
    private Subscription loadRows = Subscription.EMPTY;

    /// A side bar.
    ///
    /// @param facets stand in the lower part
    public SideBar(QueueModel model, ListsModel lists, Node facets, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("side-bar");
        getStyleClass().add("side-bar");
        getStylesheets().add(Styles.beside(SideBar.class, "queues.css"));
        setOrientation(Orientation.VERTICAL);
        queues.setAccessibleText(messages.get("queues.name"));
        addGroup("queues.group.records", Queue.ALL, Queue.DRAFTS, Queue.CORRECTED, Queue.WITH_PROBLEMS);
        addGroup(
                "queues.group.embargo",
                Queue.EMBARGO_IN_FORCE,
                Queue.EMBARGO_LIFTS_SOON,
                Queue.EMBARGO_HELD,
                Queue.EMBARGO_HELD_OPEN,
                Queue.EMBARGO_UNCLEAR,
                Queue.EMBARGO_LAPSED,
                Queue.EMBARGO_LIFTED,
                Queue.EMBARGO_NONE);
        rows.getChildren().add(endedRow());
        addGroup(
                "queues.group.rights",
                Queue.RIGHTS_NONE_STATED,
                Queue.RIGHTS_RULES,
                Queue.RIGHTS_UNCLEAR,
                Queue.RIGHTS_DUTIES,
                Queue.RIGHTS_BLOCKED,
                Queue.RIGHTS_EMPTY);
        addGroup("queues.group.status", Queue.WITHHELD, Queue.WITHDRAWN);
        var workSets = new WorkSetRows(lists, messages);
        var searches = new SearchRows(lists, messages);
        rows.getChildren()
                .addAll(
                        new ListSection(
                                "work-sets", Naming.Kind.WORK_SET, lists, lists::askForWorkSet, workSets::of, messages),
                        new ListSection(
                                "searches", Naming.Kind.SEARCH, lists, lists::askToSave, searches::of, messages),
                        loads);
        model.contentsProperty().map(Contents::loads).subscribe(this::showLoads);
        getItems().addAll(queues, part("side-bar-facets", new VBox(facets)));
        lists.namingProperty().subscribe((_, asked) -> {
            if (!asked.equals(Naming.NONE)) {
                FxThread.later(() -> reveal(lookup("#list-name")));
            }
        });
    }

    private static ScrollPane part(String id, VBox content) {
        content.getStyleClass().add("side-bar-rows");
        var part = new ScrollPane(content);
        part.setId(id);
        part.getStyleClass().add("side-bar-part");
        part.setFitToWidth(true);
        part.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        part.setMinHeight(LEAST);
        return part;
    }

    public void remember(WindowState state) {
        state.put(SHARE, getDividerPositions()[0]);
    }

    public void restore(WindowState state) {
        setDividerPositions(state.number(SHARE, 0.5));
    }

    /// Scrolls to something that has come while it was out of sight.
    private void reveal(@Nullable Node node) {
        if (node != null) {
            var bounds = rows.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            var seen = queues.getViewportBounds();
            double beyond = rows.getHeight() - seen.getHeight();
            double top = -seen.getMinY();
            boolean inSight = bounds.getMinY() >= top && bounds.getMaxY() <= top + seen.getHeight();
            if (!inSight && beyond > 0) {
                queues.setVvalue(Math.clamp((bounds.getMinY() - seen.getHeight() / 3) / beyond, 0, 1));
            }
        }
    }

    private void addGroup(String key, Queue... queues) {
        rows.getChildren().add(heading(key));
        for (var queue : queues) {
            rows.getChildren().add(row(queue));
        }
    }

    private SectionHeading heading(String key) {
        return new SectionHeading(messages.get(key), messages.locale());
    }

    private QueueRow row(Queue queue) {
        var word = QueueRow.word(queue);
        var count = model.contentsProperty().map(contents -> contents.counts().of(queue));
        var row = new QueueRow("queue-" + word, messages.get("queues." + word), shape(queue), count, messages);
        join(row, query -> query.scope().equals(new OfQueue(queue)), () -> model.choose(queue));
        return row;
    }

    private QueueRow endedRow() {
        var count = model.contentsProperty().map(contents -> contents.ended().records());
        var row = new QueueRow("queue-embargo-ended", messages.get("queues.ended"), Shape.NONE, count, messages);
        join(row, query -> query.scope() instanceof EmbargoesEnded, model::chooseEnded);
        return row;
    }

    /// Only the states that stand in the list with a shape of their own have it here as well.
    private static Shape shape(Queue queue) {
        return switch (queue) {
            case DRAFTS -> Shape.DOT;
            case CORRECTED -> Shape.HALF;
            case WITH_PROBLEMS -> Shape.ALERT;
            case EMBARGO_IN_FORCE, EMBARGO_LIFTS_SOON, EMBARGO_HELD, EMBARGO_HELD_OPEN -> Shape.LOCK;
            case EMBARGO_UNCLEAR, RIGHTS_UNCLEAR -> Shape.QUESTION;
            case RIGHTS_RULES, RIGHTS_DUTIES -> Shape.TRIANGLE;
            case RIGHTS_BLOCKED -> Shape.CROSS;
            case WITHHELD, WITHDRAWN -> Shape.CROSS;
            case ALL, EMBARGO_LAPSED, EMBARGO_LIFTED, EMBARGO_NONE, RIGHTS_NONE_STATED, RIGHTS_EMPTY -> Shape.NONE;
        };
    }

    private void showLoads(List<LoadEntry> entries) {
        loadRows.unsubscribe();
        loadRows = Subscription.EMPTY;
        loads.getChildren().clear();
        if (!entries.isEmpty()) {
            loads.getChildren().add(heading("queues.group.loads"));
        }
        entries.stream().limit(MOST_LOADS).map(this::row).forEach(loads.getChildren()::add);
    }

    private QueueRow row(LoadEntry load) {
        var count = new SimpleObjectProperty<>(load.records());
        var row = new QueueRow("load-" + load.number(), load.name(), Shape.NONE, count, messages);
        loadRows = loadRows.and(join(
                row, query -> query.scope().equals(new OfLoad(load.number())), () -> model.chooseLoad(load.number())));
        return row;
    }

    /// The question asked says which row is chosen, whoever asked it.
    private Subscription join(QueueRow row, Predicate<RecordQuery> chosen, Runnable choose) {
        row.setToggleGroup(group);
        row.setOnAction(_ -> choose.run());
        return model.queryProperty().subscribe(query -> row.setSelected(chosen.test(query)));
    }
}
