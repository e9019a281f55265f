package org.reelkeeper.gui.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Hit;

/// The way from one hit of the search to the next through the fields of the record, round and round.
final class HitWalk {

    private static final int NOWHERE = -1;

    private final Consumer<Slot> goTo;

    /// A field that shows, with its slot.
    record Shown(Slot slot, FieldRow row) {}

    /// A hit, or all hits of a field in which nothing can be selected.
    ///
    /// @param order of the field in the form
    private record Place(int order, Shown field, Hit hit) {}

    /// @param goTo puts the focus into a field
    HitWalk(Consumer<Slot> goTo) {
        this.goTo = goTo;
    }

    void next(Collection<Shown> fields) {
        var all = List.copyOf(fields);
        var places = places(all);
        int current = current(all);
        places.stream()
                .filter(place -> place.order() > current || (place.order() == current && isBehind(place)))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .ifPresent(this::show);
    }

    void previous(Collection<Shown> fields) {
        var all = List.copyOf(fields);
        var places = places(all).reversed();
        int current = current(all);
        places.stream()
                .filter(place -> place.order() < current || (place.order() == current && isBefore(place)))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .ifPresent(this::show);
    }

    private static List<Place> places(List<Shown> fields) {
        var places = new ArrayList<Place>();
        for (int order = 0; order < fields.size(); order++) {
            var field = fields.get(order);
            var hits = field.row().hits();
            int most = field.row().control() instanceof TextBox ? hits.size() : 1;
            for (var hit : hits.subList(0, Math.min(most, hits.size()))) {
                places.add(new Place(order, field, hit));
            }
        }
        return places;
    }

    /// Place of the field that has the focus; where none has, both ways begin at their first.
    private static int current(List<Shown> fields) {
        return IntStream.range(0, fields.size())
                .filter(order -> fields.get(order).row().control().isFocused())
                .findFirst()
                .orElse(NOWHERE);
    }

    private static boolean isBehind(Place place) {
        return place.field().row().control() instanceof TextBox box
                && place.hit().start() >= box.getSelection().getEnd();
    }

    private static boolean isBefore(Place place) {
        return place.field().row().control() instanceof TextBox box
                && place.hit().end() <= box.getSelection().getStart();
    }

    private void show(Place place) {
        goTo.accept(place.field().slot());
        if (place.field().row().control() instanceof TextBox box) {
            box.selectRange(place.hit().start(), place.hit().end());
        }
    }
}
