package org.reelkeeper.gui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The main window: where the screens stand, and nothing of what they do.
public final class Shell extends StackPane {

    private static final PseudoClass RAISED = PseudoClass.getPseudoClass("raised");
    private static final KeyCombination DEFAULT = KeyCombination.valueOf("Shortcut+Enter");

    private final Dock row;
    private final Dock middle;
    private final Dock column;
    private final StackPane centre = new StackPane();
    private final Messages messages;
    private final ToastStack toasts;
    private final PaneWalk walk;
    private Subscription keys = Subscription.EMPTY;
    private Optional<Node> left = Optional.empty(); // what had the focus before a page came

    public Shell(ShellModel model, CommandTable commands, ShellParts parts, JobList jobs, Messages messages) {
        this.messages = messages;
        getStyleClass().add("shell");
        toasts = new ToastStack(messages);
        middle = new Dock(Orientation.VERTICAL, parts.list(), parts.form(), none());
        centre.getChildren().add(middle);
        row = new Dock(Orientation.HORIZONTAL, parts.sideBar(), centre, parts.inspector());
        column = new Dock(Orientation.VERTICAL, none(), row, parts.drawer());
        walk = new PaneWalk(List.of(
                parts.searchBox(), parts.sideBar(), parts.list(), parts.form(), parts.inspector(), parts.drawer()));
        commands.join(Command.NEXT_PANE, () -> walk.walk(1));
        commands.join(Command.PREVIOUS_PANE, () -> walk.walk(-1));
        bindPanes(model, parts);

        var window = new BorderPane(column);
        var head =
                new VBox(new MainMenu(commands, messages), new Toolbar(model, commands, parts.searchBox(), messages));
        head.setViewOrder(-1); // what comes down from the search box lies over the panes
        window.setTop(head);
        window.setBottom(new StatusBar(model, commands, jobs, messages));
        getChildren().addAll(window, toasts);
        MenuKey.joinTo(this);
        sceneProperty().subscribe(scene -> {
            keys.unsubscribe();
            keys = Optional.ofNullable(scene).map(commands::listenIn).orElse(Subscription.EMPTY);
        });
    }

    /// Puts a page in the place of the list, the form and the inspector, such as the one for loading files, with the
    /// way back above it.
    public void showPage(Node page) {
        hidePage();
        left = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        middle.setVisible(false);
        var leave = new Button(messages.get("shell.back"), new FontIcon(Feather.ARROW_LEFT));
        leave.setId("page-leave");
        leave.getStyleClass().add("link-button");
        leave.setOnAction(_ -> hidePage());
        var head = new HBox(leave);
        head.getStyleClass().add("page-way-back");
        var scroll = new ScrollPane(page); // a page that needs more room than there is can still be reached
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        var frame = new BorderPane(scroll);
        frame.setTop(head);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        centre.getChildren().add(frame);
        toasts.pseudoClassStateChanged(RAISED, true);
        frame.applyCss(); // keys may come before the next picture is drawn
        leave.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            hidePage();
        } else if (DEFAULT.match(event)) {
            event.consume(); // the record behind the page is not meant
            pressDefault((Parent) event.getSource());
        }
    }

    /// Presses the one button of the page that is the usual way on; where two could be meant, none.
    private static void pressDefault(Parent page) {
        var shown = page.lookupAll(".primary").stream()
                .filter(Button.class::isInstance)
                .filter(Shell::isSeen)
                .map(Button.class::cast)
                .toList();
        if (shown.size() == 1) {
            shown.getFirst().fire();
        }
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    public void hidePage() {
        if (centre.getChildren().size() > 1) {
            centre.getChildren().retainAll(middle);
            toasts.pseudoClassStateChanged(RAISED, false);
            middle.setVisible(true);
            left.filter(node -> node.getScene() != null && isSeen(node))
                    .ifPresentOrElse(Node::requestFocus, () -> walk.walk(1));
        }
    }

    public boolean isPageShown() {
        return centre.getChildren().size() > 1;
    }

    /// Puts something small over the window until it is left, such as the list of fields to jump to.
    public void showOver(Overlay overlay) {
        overlay.onLeft(() -> getChildren().remove(overlay));
        getChildren().removeIf(Overlay.class::isInstance);
        getChildren().add(getChildren().indexOf(toasts), overlay);
        overlay.begin();
    }

    public void announce(Toast toast) {
        toasts.show(toast);
    }

    public void restore(WindowState state) {
        row.beforeSizeProperty().set(state.number("pane.side-bar", 232));
        row.behindSizeProperty().set(state.number("pane.inspector", 384));
        middle.beforeSizeProperty().set(state.number("pane.list", 254));
        column.behindSizeProperty().set(state.number("pane.drawer", 200));
    }

    public void remember(WindowState state) {
        state.put("pane.side-bar", row.beforeSizeProperty().get());
        state.put("pane.inspector", row.behindSizeProperty().get());
        state.put("pane.list", middle.beforeSizeProperty().get());
        state.put("pane.drawer", column.behindSizeProperty().get());
    }

    private void bindPanes(ShellModel model, ShellParts parts) {
        model.widthProperty().bind(widthProperty());
        parts.sideBar().visibleProperty().bind(model.sideBarShown());
        parts.inspector().visibleProperty().bind(model.inspectorShown().and(middle.visibleProperty()));
        parts.list().visibleProperty().bind(model.listShown());
        parts.form().visibleProperty().bind(model.formShown());
        parts.drawer().visibleProperty().bind(model.drawerProperty().and(middle.visibleProperty()));
    }

    private static Region none() {
        var region = new Region();
        region.setVisible(false);
        return region;
    }
}
