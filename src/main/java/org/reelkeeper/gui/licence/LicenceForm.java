package org.reelkeeper.gui.licence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Purpose;

/// The five fields of a licence question as they are typed; each may stay empty.
public final class LicenceForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final StringProperty party = new SimpleStringProperty(this, "party", "");
    private final StringProperty territory = new SimpleStringProperty(this, "territory", "");
    private final ObjectProperty<@Nullable Medium> medium = new SimpleObjectProperty<>(this, "medium");
    private final StringProperty day = new SimpleStringProperty(this, "day", "");
    private final ObjectProperty<@Nullable Purpose> purpose = new SimpleObjectProperty<>(this, "purpose");
    private final Supplier<Authorities> authorities;
    private final ObjectBinding<Optional<LicenceQuestion>> question =
            Bindings.createObjectBinding(this::read, party, territory, medium, day, purpose);

    LicenceForm(Supplier<Authorities> authorities) {
        this.authorities = authorities;
    }

    public StringProperty partyProperty() {
        return party;
    }

    public StringProperty territoryProperty() {
        return territory;
    }

    public ObjectProperty<@Nullable Medium> mediumProperty() {
        return medium;
    }

    /// The day of use as it is typed.
    public StringProperty dayProperty() {
        return day;
    }

    public ObjectProperty<@Nullable Purpose> purposeProperty() {
        return purpose;
    }

    /// What is asked; empty while what is typed is no country, or no day.
    public ObjectBinding<Optional<LicenceQuestion>> questionBinding() {
        return question;
    }

    /// Looks again at what is typed, since the lists of names may have changed.
    public void relate() {
        question.invalidate();
    }

    public void fill(LicenceQuestion given) {
        party.set(given.party().orElse(""));
        territory.set(given.territory()
                .flatMap(code -> authorities.get().countries().byCode(code))
                .map(Country::name)
                .orElse(""));
        medium.set(given.medium().orElse(null));
        day.set(given.date().map(LicenceForm::written).orElse(""));
        purpose.set(given.purpose().orElse(null));
    }

    static String written(LocalDate some) {
        return some.format(DAY);
    }

    /// The country that is typed by its name or its code; none where several have the name.
    Optional<Country> country() {
        var typed = territory.get().strip();
        var named = authorities.get().countries().meant(typed);
        var exact = named.stream()
                .filter(country -> country.name().equalsIgnoreCase(typed))
                .findFirst();
        return named.size() == 1 ? Optional.of(named.getFirst()) : exact;
    }

    boolean hasUnknownCountry() {
        return !territory.get().isBlank() && country().isEmpty();
    }

    boolean hasUnknownDay() {
        return !day.get().isBlank() && DateText.day(day.get()).isEmpty();
    }

    private Optional<LicenceQuestion> read() {
        return hasUnknownCountry() || hasUnknownDay()
                ? Optional.empty()
                : Optional.of(new LicenceQuestion(
                        Optional.of(party.get().strip()).filter(name -> !name.isEmpty()),
                        country().map(Country::code),
                        Optional.ofNullable(medium.get()),
                        DateText.day(day.get()),
                        Optional.ofNullable(purpose.get())));
    }
}
