package org.reelkeeper.gui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Everything a person can tell the window to do, with its usual key. `Shortcut` is Ctrl, on a Mac Cmd.
public enum Command {
    NEW_CATALOGUE(""),
    OPEN_CATALOGUE("Shortcut+O"),
    LOAD("Shortcut+I"),
    LOAD_HISTORY(""),
    EXPORT("Shortcut+Shift+E"),
    BACK_UP(""),
    RESTORE(""),
    PREFERENCES("Shortcut+Comma"),
    QUIT("Shortcut+Q"),
    UNDO("Shortcut+Z"),
    REDO("Shortcut+Y", "Shortcut+Shift+Z"),
    CHANGE_HISTORY(""),
    CUT("Shortcut+X"),
    COPY("Shortcut+C"),
    PASTE("Shortcut+V"),
    MARK_ALL(""),
    MARK_NONE(""),
    PREVIOUS("Alt+Up"),
    NEXT("Alt+Down"),
    NEXT_UNFINISHED(""),
    GO_TO_RECORD("Shortcut+G"),
    JUMP_TO_FIELD("Shortcut+J"),
    REVIEW_LOADED(""),
    REVIEW_IN_WORK(""),
    REVIEW_CORRECTED(""),
    REVIEW_REVIEWED(""),
    REVIEW_RELEASED(""),
    REVIEW_QUESTION(""),
    SAVE("Shortcut+S"),
    SAVE_AND_NEXT("Shortcut+Enter"),
    REVIEW_AND_NEXT("Shortcut+Shift+Enter"),
    DISCARD_DRAFT(""),
    COMPARE("Shortcut+D"),
    SHOW_IN_SOURCE("F4"),
    SEARCH("Shortcut+F"),
    QUERY_BUILDER("Shortcut+Shift+F"),
    NEXT_HIT("F3"),
    PREVIOUS_HIT("Shift+F3"),
    SAVE_SEARCH(""),
    NEW_WORK_SET(""),
    REMOVE_FROM_WORK_SET(""),
    SHOW_PROBLEMS(""),
    NEXT_PROBLEM("F8"),
    PREVIOUS_PROBLEM("Shift+F8"),
    VERIFY(""),
    REBUILD(""),
    SET_EMBARGO("Shortcut+E"),
    EXTEND_EMBARGO(""),
    HOLD_EMBARGO(""),
    LIFT_EMBARGO(""),
    TIMELINE(""),
    EMBARGO_CALENDAR(""),
    RELEASES_FILE(""),
    PRINT_RELEASES(""),
    EDIT_RIGHTS("Shortcut+R"),
    PHRASES(""),
    MAY_USE("Shortcut+L"),
    MAY_USE_LIST(""),
    CLEARANCE_LOG(""),
    COLLECTION_RULES(""),
    AUTHORITIES(""),
    LAYOUT_CORRECT(""),
    LAYOUT_SURVEY(""),
    LAYOUT_FORM(""),
    NEXT_LAYOUT("F9"),
    SIDE_BAR(""),
    INSPECTOR(""),
    DRAWER("F12"),
    INSPECT_SOURCE("Alt+1"),
    INSPECT_CHANGES("Alt+2"),
    INSPECT_RIGHTS("Alt+3"),
    INSPECT_SHOTS("Alt+4"),
    INSPECT_HISTORY("Alt+5"),
    NEXT_PANE("F6"),
    PREVIOUS_PANE("Shift+F6"),
    THEME_SYSTEM(""),
    THEME_LIGHT(""),
    THEME_DARK(""),
    TEXT_LARGER("Shortcut+Plus", "Ignore Shift+Shortcut+Equals", "Shortcut+Add"), // where the plus stands differs
    TEXT_SMALLER("Shortcut+Minus", "Shortcut+Subtract"),
    TEXT_USUAL("Shortcut+0"),
    FULL_SCREEN("F11"),
    REFRESH("F5"),
    SHORTCUTS("F1"),
    OPEN_LOG_FOLDER(""),
    ABOUT("");

    private final String keys;
    private final String otherKeys; // a list would not be immutable to the compiler

    Command(String keys, String... otherKeys) {
        this.keys = keys;
        this.otherKeys = String.join("|", otherKeys);
    }

    /// The id of its controls, such as `go-to-record`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of its words, such as `command.go-to-record`.
    public String messageKey() {
        return "command." + id();
    }

    public Optional<KeyCombination> keys() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
    }

    /// For hands that learnt other keys elsewhere, and for other keyboards.
    public List<KeyCombination> otherKeys() {
        return Stream.of(otherKeys.split("\\|"))
                .filter(each -> !each.isEmpty())
                .map(KeyCombination::valueOf)
                .toList();
    }

    public boolean isAskedBy(KeyEvent event) {
        return Stream.concat(keys().stream(), otherKeys().stream()).anyMatch(some -> some.match(event));
    }
}
