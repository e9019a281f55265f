package org.reelkeeper.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Values and the numbers that stand for them in the database. The order is part of the stored form: add at the end,
/// never change.
final class Numbering<T> {

    private final List<T> values;
    private final Map<T, Integer> numbers = new HashMap<>();

    Numbering(List<T> values) {
        this.values = List.copyOf(values);
        this.values.forEach(value -> numbers.put(value, numbers.size()));
    }

    boolean has(T value) {
        return numbers.containsKey(value);
    }

    int number(T value) {
        var number = numbers.get(value);
        if (number == null) {
            throw new IllegalArgumentException("no number stands for " + value);
        }
        return number;
    }

    /// @throws IndexOutOfBoundsException when no value has this number
    T value(int number) {
        return values.get(number);
    }
}
