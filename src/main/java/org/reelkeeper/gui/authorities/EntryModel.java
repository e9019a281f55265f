package org.reelkeeper.gui.authorities;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.AuthorityEntry;
import org.reelkeeper.rights.AuthorityEntry.OfCountry;
import org.reelkeeper.rights.AuthorityEntry.OfParty;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.Organisation;

/// An entry that is being typed, and what keeps it from the lists.
public final class EntryModel {

    /// What an entry is of.
    public enum Kind {
        PARTY,
        COUNTRY
    }

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.PARTY);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty otherNames = new SimpleStringProperty(this, "otherNames", "");
    private final StringProperty country = new SimpleStringProperty(this, "country", "");
    private final StringProperty owner = new SimpleStringProperty(this, "owner", "");
    private final IntegerProperty edition = new SimpleIntegerProperty(this, "edition");
    private final Supplier<Authorities> lists;

    EntryModel(Supplier<Authorities> lists) {
        this.lists = lists;
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// Of a party; a country has its name in the list.
    public StringProperty nameProperty() {
        return name;
    }

    /// Parted by semicolons or line ends.
    public StringProperty otherNamesProperty() {
        return otherNames;
    }

    /// A name or a code.
    public StringProperty countryProperty() {
        return country;
    }

    /// The party whose service it is.
    public StringProperty ownerProperty() {
        return owner;
    }

    /// The entry so far; empty while it names nothing.
    Optional<AuthorityEntry> entry() {
        var others = Arrays.stream(otherNames.get().split("[;\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (kind.get() == Kind.COUNTRY) {
            return others.isEmpty() || country.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(new OfCountry(code(), others));
        }
        return name.get().isBlank() ? Optional.empty() : Optional.of(new OfParty(party(others)));
    }

    private Organisation party(List<String> others) {
        var written = name.get().strip();
        var ownerName = owner.get().strip();
        return new Organisation(
                written,
                others.stream().filter(other -> !other.equals(written)).toList(),
                lists.get()
                        .organisations()
                        .find(ownerName)
                        .map(Organisation::name)
                        .orElse(ownerName),
                country.get().isBlank() ? "" : code());
    }

    /// What was typed where no single country has it.
    private String code() {
        var typed = country.get().strip();
        var found = lists.get().countries().meant(typed);
        return found.size() == 1 ? found.getFirst().code() : typed;
    }

    /// Why the entry cannot be added; nothing to say while it names nothing, or where it can.
    public ObjectBinding<Sentence> faultBinding() {
        return Bindings.createObjectBinding(this::fault, parts());
    }

    /// Whether there is an entry that can be added.
    public BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(() -> entry().isPresent() && fault().isNone(), parts());
    }

    private Sentence fault() {
        return entry().flatMap(lists.get()::fault)
                .map(fault -> new Sentence(fault.key(), List.of(fault.what())))
                .orElse(Sentence.NONE);
    }

    private Observable[] parts() {
        return new Observable[] {kind, name, otherNames, country, owner, edition};
    }

    Collection<String> countries(String typed) {
        return typed.isBlank()
                ? List.of()
                : lists.get().countries().search(typed).stream()
                        .map(Country::name)
                        .toList();
    }

    Collection<String> parties(String typed) {
        return typed.isBlank() ? List.of() : lists.get().organisations().search(typed);
    }

    /// Looks at the entry again in lists that have changed.
    void relate() {
        edition.set(edition.get() + 1);
    }

    void clear() {
        name.set("");
        otherNames.set("");
        country.set("");
        owner.set("");
    }
}
