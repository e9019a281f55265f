package org.reelkeeper.gui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The catalogues opened last, newest first, kept with the state of the window.
public final class RecentCatalogues {

    private static final int MOST = 10;

    private final WindowState state;

    public RecentCatalogues(WindowState state) {
        this.state = state;
    }

    public List<Path> list() {
        return IntStream.range(0, MOST)
                .mapToObj(place -> state.text("recent." + place, ""))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .toList();
    }

    public void add(Path folder) {
        var all = new ArrayList<Path>();
        all.add(folder);
        list().stream().filter(other -> !other.equals(folder)).forEach(all::add);
        for (int place = 0; place < Math.min(MOST, all.size()); place++) {
            state.put("recent." + place, all.get(place));
        }
    }
}
