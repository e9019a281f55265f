package org.reelkeeper.gui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Joins commands to what they do and to whether they can be done now. Menus, buttons and keys are made from it;
/// a command that nobody joined is offered nowhere.
public final class CommandTable {

    private final Map<Command, Entry> entries = new EnumMap<>(Command.class);
    private final Map<Command, ObservableValue<Boolean>> checked = new EnumMap<>(Command.class);
    private final Map<String, Menu> menus = new HashMap<>();
    private final Messages messages;
    private Runnable beforeMenus = () -> {};
    private Subscription following = Subscription.EMPTY;

    private record Entry(Runnable action, ObservableValue<Boolean> enabled, ObservableValue<String> text) {}

    public CommandTable(Messages messages) {
        this.messages = messages;
    }

    public void join(Command command, Runnable action) {
        join(command, action, new SimpleBooleanProperty(true));
    }

    public void join(Command command, Runnable action, ObservableValue<Boolean> enabled) {
        join(command, action, enabled, new SimpleStringProperty(messages.get(command.messageKey())));
    }

    /// For a command whose words tell what it will do, such as the name of the act that undo takes back.
    public void join(Command command, Runnable action, ObservableValue<Boolean> enabled, ObservableValue<String> text) {
        entries.put(command, new Entry(action, enabled, text));
    }

    /// For a command that switches something; its menu item shows whether that is on.
    public void joinSwitch(Command command, Runnable action, ObservableValue<Boolean> on) {
        checked.put(command, on);
        join(command, action);
    }

    /// For a menu whose items come and go, such as recent catalogues.
    public void joinMenu(Menu menu, String name) {
        menu.setId("menu-of-" + name);
        menu.setText(messages.get("menu." + name));
        menus.put(name, menu);
    }

    /// Does something each time before a menu is shown.
    public void beforeMenus(Runnable work) {
        beforeMenus = work;
    }

    void menuOpens() {
        beforeMenus.run();
    }

    /// Lets the second keys of commands do in a scene what the first ones do, until that is ended.
    Subscription listenIn(Scene scene) {
        var heard = new HashMap<KeyCombination, Runnable>();
        for (var command : entries.keySet()) {
            command.otherKeys().forEach(keys -> heard.put(keys, () -> run(command)));
        }
        scene.getAccelerators().putAll(heard);
        return () -> heard.forEach(scene.getAccelerators()::remove);
    }

    /// Follows no more what lives longer than the window of a catalogue, such as the theme.
    public void leave() {
        following.unsubscribe();
    }

    Optional<MenuItem> menu(String name) {
        return Optional.ofNullable(menus.get(name));
    }

    public boolean offers(Command command) {
        return entries.containsKey(command);
    }

    /// Does it, when it is offered and can be done now.
    public void run(Command command) {
        var entry = entries.get(command);
        if (entry != null && entry.enabled().getValue()) {
            entry.action().run();
        }
    }

    public MenuItem menuItem(Command command) {
        var entry = entry(command);
        var on = checked.get(command);
        var item = on == null ? new MenuItem() : switchItem(on);
        item.setId("menu-" + command.id());
        item.textProperty().bind(entry.text());
        item.disableProperty().bind(entry.enabled().map(enabled -> !enabled));
        item.setOnAction(_ -> entry.action().run());
        command.keys().ifPresent(item::setAccelerator);
        return item;
    }

    /// An item of a menu that comes and goes. It has no keys: as accelerators they would go with it.
    public MenuItem passingItem(Command command) {
        var entry = entry(command);
        var item = new MenuItem(entry.text().getValue());
        item.setId("here-" + command.id());
        item.setDisable(!entry.enabled().getValue());
        item.setOnAction(_ -> entry.action().run());
        return item;
    }

    /// As the menu that was joined under this name is now, for a menu that comes and goes.
    public Menu passingMenu(String name) {
        var menu = new Menu(messages.get("menu." + name));
        var joined = menus.get(name);
        menu.setDisable(joined == null || joined.isDisable());
        if (joined != null) {
            joined.getItems().forEach(item -> menu.getItems().add(passing(item)));
        }
        return menu;
    }

    private static MenuItem passing(MenuItem item) {
        var copy = new MenuItem(item.getText());
        copy.setMnemonicParsing(item.isMnemonicParsing());
        copy.setOnAction(item.getOnAction());
        return copy;
    }

    private CheckMenuItem switchItem(ObservableValue<Boolean> on) {
        var item = new CheckMenuItem();
        following = following.and(on.subscribe(item::setSelected));
        item.selectedProperty().subscribe(() -> item.setSelected(on.getValue())); // the state rules, not the click
        return item;
    }

    public Button button(Command command) {
        var button = new Button(messages.get(command.messageKey() + ".button"));
        joinButton(button, command);
        return button;
    }

    public Button iconButton(Command command, Ikon icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        joinButton(button, command);
        return button;
    }

    private void joinButton(ButtonBase button, Command command) {
        var entry = entry(command);
        button.setId("button-" + command.id());
        button.disableProperty().bind(entry.enabled().map(enabled -> !enabled));
        button.setOnAction(_ -> entry.action().run());
        button.accessibleTextProperty().bind(entry.text());
        var tooltip = new Tooltip();
        var keys = command.keys().map(combination -> "  " + combination.getDisplayText());
        tooltip.textProperty().bind(entry.text().map(text -> text + keys.orElse("")));
        button.setTooltip(tooltip);
    }

    private Entry entry(Command command) {
        var entry = entries.get(command);
        if (entry == null) {
            throw new IllegalArgumentException("nobody joined " + command);
        }
        return entry;
    }
}
