package org.reelkeeper.gui.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;

/// All rows of one query without holding them: the keys are known, the rows come by page when somebody looks, and the
/// pages looked at last are kept. Never waits. On the thread of the window.
final class RecordRows extends ObservableListBase<ListRow> {

    static final int PAGE = 200;
    private static final int MOST_PAGES = 100;
    private static final int MOST_WANTED = 6; // pages passed over while scrolling fast are not fetched
    private static final int MARGIN = 60; // rows from the edge of a page at which its neighbour is fetched as well

    private final long[] keys;
    private final PageReader fetch;
    private final Consumer<Runnable> later;
    private final LinkedHashSet<Integer> wanted = new LinkedHashSet<>();
    private final Map<Integer, Boolean> underWay = new HashMap<>(); // and whether it is too old when it comes
    private final Map<Integer, List<ListRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<ListRow>> eldest) {
            return size() > MOST_PAGES;
        }
    };

    /// Starts reading the rows of keys. Later they are handed over, or it is said that they do not come.
    @FunctionalInterface
    interface PageReader {

        void read(long[] keys, Consumer<List<ListRow>> arrived, Runnable failed);
    }

    /// A list of rows that are not there yet.
    ///
    /// @param later does work when the table has finished asking
    RecordRows(long[] keys, PageReader fetch, Consumer<Runnable> later) {
        this.keys = keys;
        this.fetch = fetch;
        this.later = later;
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public ListRow get(int index) {
        var number = index / PAGE;
        want(number);
        if (index % PAGE < MARGIN) {
            want(number - 1);
        } else if (index % PAGE >= PAGE - MARGIN) {
            want(number + 1);
        }
        return known(index).orElseGet(() -> ListRow.awaited(keys[index]));
    }

    /// A row is found by its key; the table asks now and then, and to look through all pages would take minutes.
    @Override
    public int indexOf(Object row) {
        return row instanceof ListRow some ? indexOfKey(some.key()) : -1;
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }

    long key(int index) {
        return keys[index];
    }

    long[] keys() {
        return keys.clone();
    }

    /// Those of these records that are listed, in the order of the list.
    List<Long> among(Collection<Long> some) {
        var wanted = some.stream().mapToLong(Long::longValue).sorted().toArray();
        return Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(wanted, key) >= 0)
                .boxed()
                .toList();
    }

    /// The place of a record, or -1.
    int indexOfKey(long key) {
        for (var index = 0; index < keys.length; index++) {
            if (keys[index] == key) {
                return index;
            }
        }
        return -1;
    }

    /// Fetches again the pages at hand or on their way that hold one of these records; what they show stays until then.
    void renew(Collection<Long> changed) {
        var wanted = Set.copyOf(changed);
        atHand().stream()
                .filter(number -> Arrays.stream(keysOf(number)).anyMatch(wanted::contains))
                .forEach(this::fetchPage);
    }

    /// Fetches again all pages at hand or on their way; what they show stays until then.
    void renewAll() {
        atHand().forEach(this::fetchPage);
    }

    private Set<Integer> atHand() {
        var numbers = new HashSet<>(pages.keySet());
        numbers.addAll(underWay.keySet());
        return numbers;
    }

    private Optional<ListRow> known(int index) {
        return Optional.ofNullable(pages.get(index / PAGE)).map(page -> page.get(index % PAGE));
    }

    private void want(int number) {
        if (number < 0 || number * PAGE >= keys.length || pages.containsKey(number) || underWay.containsKey(number)) {
            return;
        }
        if (wanted.isEmpty()) {
            later.accept(this::fetchWanted);
        }
        wanted.remove(number);
        wanted.add(number);
        if (wanted.size() > MOST_WANTED) {
            wanted.removeFirst();
        }
    }

    private void fetchWanted() {
        var numbers = List.copyOf(wanted);
        wanted.clear();
        numbers.reversed().forEach(this::fetchPage);
    }

    /// What is on its way already may be too old: then it is fetched once more when it is here.
    private void fetchPage(int number) {
        if (underWay.replace(number, true) == null) {
            underWay.put(number, false);
            fetch.read(keysOf(number), rows -> arrived(number, rows), () -> underWay.remove(number));
        }
    }

    private long[] keysOf(int number) {
        var from = number * PAGE;
        return Arrays.copyOfRange(keys, from, Math.min(keys.length, from + PAGE));
    }

    private void arrived(int number, List<ListRow> rows) {
        boolean old = Optional.ofNullable(underWay.remove(number)).orElse(false);
        show(number, keysOf(number), rows);
        if (old) {
            fetchPage(number);
        }
    }

    private void show(int number, long[] some, List<ListRow> rows) {
        var byKey = new HashMap<Long, ListRow>();
        rows.forEach(row -> byKey.put(row.key(), row));
        var page = new ArrayList<ListRow>(some.length);
        for (var key : some) {
            page.add(byKey.getOrDefault(key, ListRow.awaited(key)));
        }
        var old = Optional.ofNullable(pages.put(number, page))
                .orElseGet(() -> Arrays.stream(some).mapToObj(ListRow::awaited).toList());
        beginChange();
        nextReplace(number * PAGE, number * PAGE + some.length, old);
        endChange();
    }
}
