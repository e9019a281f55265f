package org.reelkeeper.gui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reelkeeper.gui.WindowState;

/// The last queries that a person meant, the newest first; kept between two starts.
public final class RecentSearches {

    private static final int MOST = 10;
    private static final String NAME = "searched-";

    private final WindowState state;

    public RecentSearches(WindowState state) {
        this.state = state;
    }

    public List<String> list() {
        return IntStream.range(0, MOST)
                .mapToObj(place -> state.text(NAME + place, ""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    public void note(String words) {
        var kept = new ArrayList<>(list());
        if (words.isBlank() || (!kept.isEmpty() && kept.getFirst().equals(words))) {
            return;
        }
        kept.remove(words);
        kept.addFirst(words);
        for (int place = 0; place < Math.min(MOST, kept.size()); place++) {
            state.put(NAME + place, kept.get(place));
        }
        state.save();
    }
}
