package org.reelkeeper.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.reelkeeper.gui.AboutPage;
import org.reelkeeper.gui.Command;
import org.reelkeeper.gui.CommandTable;
import org.reelkeeper.gui.ShellModel;
import org.reelkeeper.gui.ShellModel.Layout;
import org.reelkeeper.gui.ShortcutsPage;
import org.reelkeeper.gui.ThemeChoice;

/// What the menus and keys do to the window itself, and the pages of help.
final class ViewCommands {

    private static final int STEP = 10;
    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;
    private static final int USUAL = 100;

    private final MainWindow window;
    private final ShellModel model;
    private final Consumer<Node> show;

    ViewCommands(MainWindow window, ShellModel model, Consumer<Node> show) {
        this.window = window;
        this.model = model;
        this.show = show;
    }

    void joinTo(CommandTable table) {
        table.joinSwitch(Command.SIDE_BAR, model::toggleSideBar, model.sideBarShown());
        table.joinSwitch(Command.INSPECTOR, model::toggleInspector, model.inspectorShown());
        table.joinSwitch(Command.DRAWER, model::toggleDrawer, model.drawerProperty());
        table.join(Command.NEXT_LAYOUT, model::nextLayout);
        joinLayout(table, Command.LAYOUT_CORRECT, Layout.CORRECT);
        joinLayout(table, Command.LAYOUT_SURVEY, Layout.SURVEY);
        joinLayout(table, Command.LAYOUT_FORM, Layout.FORM);
        joinTheme(table, Command.THEME_SYSTEM, ThemeChoice.SYSTEM);
        joinTheme(table, Command.THEME_LIGHT, ThemeChoice.LIGHT);
        joinTheme(table, Command.THEME_DARK, ThemeChoice.DARK);
        var size = window.around().textSize();
        table.join(Command.TEXT_LARGER, () -> size.set(Math.min(LARGEST, size.get() + STEP)), size.lessThan(LARGEST));
        table.join(
                Command.TEXT_SMALLER,
                () -> size.set(Math.max(SMALLEST, size.get() - STEP)),
                size.greaterThan(SMALLEST));
        table.join(Command.TEXT_USUAL, () -> size.set(USUAL), size.isNotEqualTo(USUAL));
        var stage = window.stage();
        table.joinSwitch(
                Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()), stage.fullScreenProperty());
        joinHelp(table);
    }

    private void joinHelp(CommandTable table) {
        var messages = window.around().messages();
        table.join(Command.SHORTCUTS, () -> show.accept(new ShortcutsPage(table, messages)));
        table.join(Command.OPEN_LOG_FOLDER, this::openLogFolder);
        table.join(Command.ABOUT, () -> show.accept(new AboutPage(messages)));
    }

    private void openLogFolder() {
        var folder = window.around().folders().logs();
        try {
            Files.createDirectories(folder);
            window.around().folderDoor().accept(folder);
        } catch (IOException e) {
            window.faults().report(e);
        }
    }

    private void joinLayout(CommandTable table, Command command, Layout layout) {
        table.joinSwitch(
                command,
                () -> model.layoutProperty().set(layout),
                model.layoutProperty().map(each -> each == layout));
    }

    private void joinTheme(CommandTable table, Command command, ThemeChoice choice) {
        var chosen = window.around().theme().choiceProperty();
        table.joinSwitch(command, () -> chosen.set(choice), chosen.map(each -> each == choice));
    }
}
