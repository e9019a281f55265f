package org.reelkeeper.gui.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.service.RecordQuery;

/// The lists of one kind under their heading, which has a button for a new one. While a name is typed the rows stay.
final class ListSection extends VBox {

    private final ListsModel model;
    private final Naming.Kind kind;
    private final Messages messages;
    private final Function<KeptLists, List<ListEntry>> entries;
    private List<ListEntry> shown = List.of();
    private Optional<Node> before = Optional.empty();

    /// A section.
    ///
    /// @param word of the keys of its words and the ids of its controls
    /// @param add makes a new one
    ListSection(
            String word,
            Naming.Kind kind,
            ListsModel model,
            Runnable add,
            Function<KeptLists, List<ListEntry>> entries,
            Messages messages) {
        this.model = model;
        this.kind = kind;
        this.messages = messages;
        this.entries = entries;
        setId(word);
        getChildren().add(head(word, add));
        model.listsProperty().subscribe(this::show);
        model.queryProperty().subscribe(this::choose);
        model.namingProperty().subscribe((last, asked) -> name(last, asked));
    }

    private HBox head(String word, Runnable add) {
        var heading = new SectionHeading(messages.get("queues.group." + word), messages.locale());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var button = new Button("", new FontIcon(Feather.PLUS));
        button.setId(word + "-add");
        button.getStyleClass().addAll("icon-button", "quiet", "list-add");
        button.setAccessibleText(messages.get("queues.add." + word));
        button.setTooltip(new Tooltip(messages.get("queues.add." + word)));
        button.setOnAction(_ -> add.run());
        var head = new HBox(heading, gap, button);
        head.getStyleClass().add("list-head");
        head.setAlignment(Pos.BOTTOM_LEFT);
        return head;
    }

    private void show(KeptLists lists) {
        if (model.namingProperty().get().kind() == kind) {
            return; // shown when the name is there
        }
        var focused = shown.stream()
                .filter(entry -> entry.row().isFocused())
                .map(ListEntry::of)
                .findFirst();
        shown = entries.apply(lists);
        lay(shown.stream().map(ListEntry::row).toList());
        choose(model.queryProperty().get());
        shown.stream()
                .filter(entry -> focused.filter(entry.of()::equals).isPresent())
                .forEach(entry -> entry.row().requestFocus());
    }

    private void choose(RecordQuery query) {
        shown.forEach(entry -> entry.row().setSelected(entry.chosen().test(query)));
    }

    private void name(Naming last, Naming asked) {
        if (last.kind() == kind) {
            boolean here = isFocusWithin();
            show(model.listsProperty().get());
            before.filter(_ -> here).ifPresent(Node::requestFocus);
        }
        if (asked.kind() == kind) {
            ask(asked);
        }
    }

    private void ask(Naming asked) {
        before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        var line = new NameLine(model, asked, messages);
        var nodes = new ArrayList<Node>();
        for (var entry : shown) {
            nodes.add(!asked.isNew() && entry.of().equals(asked.of()) ? line : entry.row());
        }
        if (asked.isNew()) {
            nodes.add(line);
        }
        lay(nodes);
        line.begin();
    }

    private void lay(List<? extends Node> rows) {
        getChildren().remove(1, getChildren().size());
        getChildren().addAll(rows);
    }
}
