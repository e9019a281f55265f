package org.reelkeeper.service;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.reelkeeper.check.ReadingContext;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityJson;
import org.reelkeeper.store.Database;

/// The settings that belong to the catalogue and not to a person's window. Any thread.
public final class Settings {

    /// The zone that an embargo without a zone is read in, an IANA id.
    static final String ZONE = "zone";

    /// What staff have added to the authority lists, an array of JSON.
    static final String AUTHORITIES = "authorities";

    /// Names of entries of the clearance log begin so; they are many and stay in the database.
    static final String CLEARANCE = "clearance.";

    /// Those that records are read by.
    static final Set<String> READING = Set.of(ZONE, AUTHORITIES);

    private final Map<String, String> values = new ConcurrentHashMap<>();
    private final Database database;
    private volatile Authorities authorities;

    Settings(Database database) {
        this.database = database;
        values.putAll(
                database.read("reading settings", tables -> tables.settings().allBut(CLEARANCE)));
        authorities = AuthorityJson.lists(text(AUTHORITIES));
    }

    /// The zone in which an embargo that names none is read; UTC until somebody changes it.
    public ZoneId zone() {
        return ZoneId.of(values.getOrDefault(ZONE, "UTC"));
    }

    /// What readings of records depend on.
    public ReadingContext reading() {
        return new ReadingContext(zone(), authorities());
    }

    /// What readings would depend on if one of the settings that records are read by had another value.
    ReadingContext readingWith(String name, String value) {
        return switch (name) {
            case ZONE -> new ReadingContext(ZoneId.of(value), authorities);
            case AUTHORITIES -> new ReadingContext(zone(), AuthorityJson.lists(value));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// The authority lists, with what staff have added to them.
    public Authorities authorities() {
        return authorities;
    }

    /// The value of a name; empty where none was given.
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /// The settings whose names begin so.
    Map<String, String> beginningWith(String prefix) {
        return values.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Keeps a value that the journal has. Writing thread only.
    void keep(String name, String value) {
        database.write("keeping a setting", tables -> {
            tables.settings().put(name, value);
            return true;
        });
        if (!name.startsWith(CLEARANCE)) {
            values.put(name, value);
        }
        if (name.equals(AUTHORITIES)) {
            authorities = AuthorityJson.lists(value);
        }
    }

    /// The entries of the clearance log, in their order.
    List<String> clearances() {
        return database.read(
                "reading the clearance log", tables -> tables.settings().entries(CLEARANCE));
    }
}
