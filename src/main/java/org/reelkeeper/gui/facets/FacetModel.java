package org.reelkeeper.gui.facets;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.LatestAnswer;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.Pick;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.WrongQueryException;

/// Which facets are open, what they count, and what is picked of them. Old counts stay until the new ones are there.
public final class FacetModel {

    private static final String OPEN = "open-facets";
    private static final String BY_NAME = "facets-by-name";

    private final ObjectProperty<RecordQuery> query;
    private final FacetReading reading;
    private final Faults faults;
    private final LatestAnswer<Map<Facet, FacetView>> counts;
    private final Map<Facet, ReadOnlyObjectWrapper<FacetLook>> looks = new EnumMap<>(Facet.class);
    private final ReadOnlyObjectWrapper<Map<Facet, FacetView>> views =
            new ReadOnlyObjectWrapper<>(this, "views", Map.of());

    /// Facets of what a question finds.
    ///
    /// @param query the question, which others put as well
    public FacetModel(
            ObjectProperty<RecordQuery> query, FacetSource source, FacetWords words, JobRunner jobs, Faults faults) {
        this.query = query;
        this.reading = new FacetReading(source, words);
        this.faults = faults;
        counts = new LatestAnswer<>(jobs, this::question, this::counted, this::failed);
        for (var facet : Facet.values()) {
            looks.put(facet, new ReadOnlyObjectWrapper<>(this, facet.key(), FacetLook.closed(facet == Facet.YEAR)));
        }
        query.subscribe((before, after) -> {
            if (!before.sortedBy(after.sort(), after.ascending()).equals(after)) {
                refresh();
            }
        });
    }

    // what is shown

    public ReadOnlyObjectProperty<RecordQuery> queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<FacetLook> lookProperty(Facet facet) {
        return look(facet).getReadOnlyProperty();
    }

    /// Of the facets that are open and counted.
    public ReadOnlyObjectProperty<Map<Facet, FacetView>> viewsProperty() {
        return views.getReadOnlyProperty();
    }

    FacetView view(Facet facet) {
        return Optional.ofNullable(views.get().get(facet)).orElse(FacetView.NONE);
    }

    FacetTick tick(Facet facet, String value) {
        if (isPicked(facet, value, false)) {
            return FacetTick.PICKED;
        }
        return isPicked(facet, value, true) ? FacetTick.EXCLUDED : FacetTick.NONE;
    }

    private boolean isPicked(Facet facet, String value, boolean excluded) {
        return values(facet, excluded).contains(value);
    }

    /// Whether this value is wanted and no other of the facet.
    boolean isOnly(Facet facet, String value) {
        return values(facet, false).equals(Set.of(value));
    }

    /// Whether nothing of the facet is picked or excluded.
    boolean isAny(Facet facet) {
        return query.get().picks().stream().noneMatch(pick -> pick.facet() == facet);
    }

    // what a person does

    public void open(Facet facet, boolean open) {
        change(facet, look -> look.opened(open));
        if (!open) {
            var rest = new EnumMap<Facet, FacetView>(Facet.class);
            rest.putAll(views.get());
            rest.remove(facet);
            views.set(rest);
        }
    }

    public void sort(Facet facet, boolean byName) {
        change(facet, look -> look.sorted(byName));
    }

    public void filter(Facet facet, String part) {
        change(facet, look -> look.of(part));
    }

    public void showMore(Facet facet) {
        change(facet, FacetLook::longer);
    }

    private void change(Facet facet, UnaryOperator<FacetLook> change) {
        var before = look(facet).get();
        look(facet).set(change.apply(before));
        if (look(facet).get().open() && !look(facet).get().equals(before)) {
            refresh();
        }
    }

    /// Wants this value and no other of the facet; wants none when it was the only one.
    public void pickOnly(Facet facet, String value) {
        query.set(query.get()
                .picking(without(facet, value, true))
                .picking(new Pick(facet, isOnly(facet, value) ? Set.of() : Set.of(value), false)));
    }

    /// Wants this value as well, or no more.
    public void toggle(Facet facet, String value) {
        flip(facet, value, false);
    }

    /// Wants no record that has this value, or no longer minds.
    public void exclude(Facet facet, String value) {
        flip(facet, value, true);
    }

    /// Minds no value of the facet any more.
    void pickAny(Facet facet) {
        query.set(query.get().picking(new Pick(facet, Set.of(), false)).picking(new Pick(facet, Set.of(), true)));
    }

    public void pickYears(int one, int other) {
        var years = YearSpan.of(one, other).years(view(Facet.YEAR).all());
        query.set(query.get().picking(new Pick(Facet.YEAR, years, false)));
    }

    private void flip(Facet facet, String value, boolean excluded) {
        boolean picked = isPicked(facet, value, excluded);
        var values = new HashSet<>(values(facet, excluded));
        if (picked) {
            values.remove(value);
        } else {
            values.add(value);
        }
        query.set(query.get().picking(without(facet, value, !excluded)).picking(new Pick(facet, values, excluded)));
    }

    private Pick without(Facet facet, String value, boolean excluded) {
        var values = new HashSet<>(values(facet, excluded));
        values.remove(value);
        return new Pick(facet, values, excluded);
    }

    private Set<String> values(Facet facet, boolean excluded) {
        return query.get().pick(facet, excluded).map(Pick::values).orElse(Set.of());
    }

    // what the catalogue tells

    /// Counts again.
    public void refresh() {
        counts.ask();
    }

    private Job<Map<Facet, FacetView>> question() {
        var asked = query.get();
        var open = openLooks();
        return _ -> reading.views(asked, open);
    }

    private Map<Facet, FacetLook> openLooks() {
        var open = new EnumMap<Facet, FacetLook>(Facet.class);
        looks.forEach((facet, look) -> {
            if (look.get().open()) {
                open.put(facet, look.get());
            }
        });
        return open;
    }

    private void counted(Map<Facet, FacetView> counted) {
        counted.keySet().removeIf(facet -> !look(facet).get().open());
        views.set(counted);
    }

    /// What is wrong with the words of a query is said where they are typed.
    private void failed(Throwable fault) {
        if (!(fault instanceof WrongQueryException)) {
            faults.report(fault);
        }
    }

    // between two starts

    public void remember(WindowState state) {
        state.put(OPEN, keys(FacetLook::open));
        state.put(BY_NAME, keys(FacetLook::byName));
    }

    public void restore(WindowState state) {
        var open = List.of(state.text(OPEN, keys(FacetLook::open)).split(","));
        var byName = List.of(state.text(BY_NAME, keys(FacetLook::byName)).split(","));
        looks.forEach((facet, look) ->
                look.set(look.get().opened(open.contains(facet.key())).sorted(byName.contains(facet.key()))));
    }

    private String keys(Predicate<FacetLook> wanted) {
        return Arrays.stream(Facet.values())
                .filter(facet -> wanted.test(look(facet).get()))
                .map(Facet::key)
                .collect(Collectors.joining(","));
    }

    private ReadOnlyObjectWrapper<FacetLook> look(Facet facet) {
        return Optional.ofNullable(looks.get(facet)).orElseThrow();
    }
}
