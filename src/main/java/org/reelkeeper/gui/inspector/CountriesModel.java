package org.reelkeeper.gui.inspector;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Licensing;
import org.reelkeeper.rights.RightsStanding;
import org.reelkeeper.rights.Usability;
import org.reelkeeper.service.RecordView;

/// In which countries the open record may be used on a day, asked with what the person usually asks. On the thread of the
/// window: an answer is arithmetic and takes a few microseconds.
final class CountriesModel {

    /// How far ahead a day can be chosen, in months.
    static final int MONTHS = 120;

    private static final List<Country> TODAY = Countries.standard().all().stream()
            .filter(country -> !country.isDissolved())
            .toList();

    private final ObservableList<CountryUse> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<Usability, Long>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>(this, "day", LocalDate.EPOCH);
    private final ObjectProperty<Optional<Usability>> only = new SimpleObjectProperty<>(this, "only", Optional.empty());
    private final Workplace workplace;
    private List<CountryUse> all = List.of();
    private Optional<RecordView> view = Optional.empty();
    private LicenceQuestion usual = LicenceQuestion.OPEN;

    CountriesModel(Workplace workplace) {
        this.workplace = workplace;
        day.set(today());
        only.subscribe(_ -> narrow());
    }

    /// The countries that are looked at, by name.
    ObservableList<CountryUse> shown() {
        return shown;
    }

    /// All countries by name.
    List<CountryUse> all() {
        return all;
    }

    ReadOnlyObjectProperty<Map<Usability, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// Shows one kind of countries alone.
    ObjectProperty<Optional<Usability>> onlyProperty() {
        return only;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(workplace.now(), workplace.zone());
    }

    /// Looks at the day so many months from now.
    void look(int months) {
        day.set(today().plus(months, ChronoUnit.MONTHS));
        answer();
    }

    void show(RecordView next, LicenceQuestion question) {
        view = Optional.of(next);
        usual = question;
        answer();
    }

    private void answer() {
        view.ifPresent(known -> {
            var then = day.get().equals(today())
                    ? workplace.now()
                    : day.get().atStartOfDay(workplace.zone()).toInstant();
            var standing = known.standing(then);
            all = TODAY.stream().map(country -> use(country, standing)).toList();
            var found = new EnumMap<Usability, Long>(Usability.class);
            all.forEach(use -> found.merge(use.use(), 1L, Long::sum));
            narrow();
            counts.set(Map.copyOf(found));
        });
    }

    private CountryUse use(Country country, RightsStanding standing) {
        var question = usual.in(country.code()).at(day.get());
        var answer = Licensing.answer(
                standing, question, day.get(), workplace.reading().get().authorities());
        return new CountryUse(country, Usability.of(answer), answer);
    }

    private void narrow() {
        shown.setAll(all.stream()
                .filter(use -> only.get().isEmpty() || only.get().get() == use.use())
                .toList());
    }
}
