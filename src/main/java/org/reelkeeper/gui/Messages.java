package org.reelkeeper.gui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of the window. A key such as `list.column.date` stands in the file of its first word,
/// `list.properties`;
/// a key that stands nowhere is shown as it is, so that a missing sentence never stops the work.
public final class Messages {

    private static final String FOLDER = "org.reelkeeper.gui.";

    private final Locale locale;
    private final Map<String, Optional<ResourceBundle>> areas = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The sentence of the key with the arguments in it; numbers and dates are written as the locale has them.
    public String get(String key, Object... arguments) {
        return pattern(key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    public boolean has(String key) {
        return pattern(key).isPresent();
    }

    private Optional<String> pattern(String key) {
        return areas.computeIfAbsent(area(key), this::load)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key));
    }

    private static String area(String key) {
        var dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private Optional<ResourceBundle> load(String area) {
        var name = FOLDER + area;
        var file = "/" + name.replace('.', '/') + ".properties";
        return Messages.class.getResource(file) == null
                ? Optional.empty()
                : Optional.of(ResourceBundle.getBundle(name, locale, Messages.class.getModule()));
    }
}
