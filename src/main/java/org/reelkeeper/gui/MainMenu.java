package org.reelkeeper.gui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar, made of the commands that the table offers. A bar sets groups apart, brackets hold a menu within the
/// menu; an empty one is left out.
final class MainMenu extends MenuBar {

    private static final String PLAN = """
            file: NEW_CATALOGUE OPEN_CATALOGUE recent() | LOAD LOAD_HISTORY | EXPORT | BACK_UP RESTORE | PREFERENCES | QUIT
            edit: UNDO REDO CHANGE_HISTORY | CUT COPY PASTE | MARK_ALL MARK_NONE
            record: PREVIOUS NEXT NEXT_UNFINISHED | JUMP_TO_FIELD GO_TO_RECORD | SAVE SAVE_AND_NEXT REVIEW_AND_NEXT | \
            review( REVIEW_LOADED REVIEW_IN_WORK REVIEW_CORRECTED REVIEW_REVIEWED REVIEW_RELEASED REVIEW_QUESTION ) | \
            COMPARE SHOW_IN_SOURCE | DISCARD_DRAFT
            find: SEARCH QUERY_BUILDER | NEXT_HIT PREVIOUS_HIT | searches() SAVE_SEARCH | work-sets() NEW_WORK_SET \
             add-to-work-set() REMOVE_FROM_WORK_SET
            quality: SHOW_PROBLEMS | NEXT_PROBLEM PREVIOUS_PROBLEM | VERIFY REBUILD
            rights: SET_EMBARGO EXTEND_EMBARGO HOLD_EMBARGO LIFT_EMBARGO | TIMELINE EMBARGO_CALENDAR | \
            RELEASES_FILE PRINT_RELEASES | EDIT_RIGHTS PHRASES | MAY_USE MAY_USE_LIST CLEARANCE_LOG | COLLECTION_RULES AUTHORITIES
            view: layouts( LAYOUT_CORRECT LAYOUT_SURVEY LAYOUT_FORM | NEXT_LAYOUT ) \
            panes( SIDE_BAR INSPECTOR DRAWER | INSPECT_SOURCE INSPECT_CHANGES INSPECT_RIGHTS INSPECT_SHOTS INSPECT_HISTORY | NEXT_PANE PREVIOUS_PANE ) | \
            columns() orders() | text( TEXT_LARGER TEXT_SMALLER TEXT_USUAL ) theme( THEME_SYSTEM THEME_LIGHT THEME_DARK ) | FULL_SCREEN | REFRESH
            help: SHORTCUTS | OPEN_LOG_FOLDER | ABOUT
            """;

    private final CommandTable commands;
    private final Messages messages;

    MainMenu(CommandTable commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        setId("menu-bar");
        PLAN.lines().forEach(line -> {
            var colon = line.indexOf(':');
            var words =
                    new ArrayDeque<>(List.of(line.substring(colon + 1).trim().split(" +")));
            var menu = menu(line.substring(0, colon), words);
            if (!menu.getItems().isEmpty()) {
                menu.setOnShowing(_ -> commands.menuOpens());
                getMenus().add(menu);
            }
        });
    }

    /// Takes words up to the end of the menu.
    private Menu menu(String name, Deque<String> words) {
        var menu = new Menu(messages.get("menu." + name));
        menu.setId("menu-of-" + name);
        boolean gap = false;
        while (!words.isEmpty() && !words.peek().equals(")")) {
            var word = words.pop();
            var item = word.equals("|") ? Optional.<MenuItem>empty() : item(word, words);
            if (item.isPresent() && gap && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            item.ifPresent(menu.getItems()::add);
            gap = word.equals("|") || (gap && item.isEmpty());
        }
        words.poll();
        return menu;
    }

    private Optional<MenuItem> item(String word, Deque<String> words) {
        if (word.endsWith("()")) {
            return commands.menu(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("(")) {
            var menu = menu(word.substring(0, word.length() - 1), words);
            return menu.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
        }
        var command = Command.valueOf(word);
        return commands.offers(command) ? Optional.of(commands.menuItem(command)) : Optional.empty();
    }
}
