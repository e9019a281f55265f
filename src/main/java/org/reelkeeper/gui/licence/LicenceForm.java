package org.reelkeeper.gui.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Purpose;

/// The five fields of a licence question as they are typed; each may stay empty.
public final class LicenceForm {

    private final StringProperty party = new SimpleStringProperty(this, "party", "");
    private final StringProperty territory = new SimpleStringProperty(this, "territory", "");
    private final ObjectProperty<@Nullable Medium> medium = new SimpleObjectProperty<>(this, "medium");
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>(this, "date");
    private final ObjectProperty<@Nullable Purpose> purpose = new SimpleObjectProperty<>(this, "purpose");
    private final ObjectBinding<Optional<LicenceQuestion>> question =
            Bindings.createObjectBinding(this::read, party, territory, medium, date, purpose);

    public StringProperty partyProperty() {
        return party;
    }

    public StringProperty territoryProperty() {
        return territory;
    }

    public ObjectProperty<@Nullable Medium> mediumProperty() {
        return medium;
    }

    public ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    public ObjectProperty<@Nullable Purpose> purposeProperty() {
        return purpose;
    }

    /// What is asked; empty while the country is none, or is the name of several.
    public ObjectBinding<Optional<LicenceQuestion>> questionBinding() {
        return question;
    }

    public void fill(LicenceQuestion given) {
        party.set(given.party().orElse(""));
        territory.set(given.territory()
                .flatMap(Countries.standard()::byCode)
                .map(Country::name)
                .orElse(""));
        medium.set(given.medium().orElse(null));
        date.set(given.date().orElse(null));
        purpose.set(given.purpose().orElse(null));
    }

    /// The country that is typed by its name or its code.
    Optional<Country> country() {
        var typed = territory.get().strip();
        var countries = Countries.standard();
        var named = countries.byCode(typed).map(List::of).orElseGet(() -> countries.named(typed));
        var exact = named.stream()
                .filter(country -> country.name().equalsIgnoreCase(typed))
                .findFirst();
        return named.size() == 1 ? Optional.of(named.getFirst()) : exact;
    }

    boolean hasUnknownCountry() {
        return !territory.get().isBlank() && country().isEmpty();
    }

    private Optional<LicenceQuestion> read() {
        return hasUnknownCountry()
                ? Optional.empty()
                : Optional.of(new LicenceQuestion(
                        Optional.of(party.get().strip()).filter(name -> !name.isEmpty()),
                        country().map(Country::code),
                        Optional.ofNullable(medium.get()),
                        Optional.ofNullable(date.get()),
                        Optional.ofNullable(purpose.get())));
    }
}
