package org.reelkeeper.gui.inspector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.inspector.SourceLine.Piece;
import org.reelkeeper.query.Hit;
import org.reelkeeper.query.Hits;
import org.reelkeeper.query.Sought;
import org.reelkeeper.service.SourceView;
import org.reelkeeper.service.SourceView.Mark;

/// Where the values in a source have what was sought. A value is searched as a whole when a piece of it is first looked
/// at: a phrase may go over the end of a line.
final class SourceHits {

    private final SourceView source;
    private final Sought sought;
    private final Map<Mark, List<Hit>> found = new HashMap<>();

    SourceHits(SourceView source, Sought sought) {
        this.source = source;
        this.sought = sought;
    }

    /// Counted in characters of the piece.
    List<Hit> in(Piece piece) {
        return source.marks().stream()
                .filter(mark -> mark.valueStart() <= piece.start() && piece.end() <= mark.valueEnd())
                .findFirst()
                .map(mark -> found.computeIfAbsent(mark, this::search).stream()
                        .map(hit -> moved(hit, mark.valueStart() - piece.start()))
                        .filter(hit ->
                                hit.end() > 0 && hit.start() < piece.text().length())
                        .map(hit -> new Hit(
                                Math.max(0, hit.start()), Math.min(piece.text().length(), hit.end())))
                        .toList())
                .orElse(List.of());
    }

    private List<Hit> search(Mark mark) {
        var value = source.text().substring(mark.valueStart(), mark.valueEnd());
        return Hits.in(ShownText.of(value).shown(), mark.slot().field(), sought);
    }

    private static Hit moved(Hit hit, int by) {
        return new Hit(hit.start() + by, hit.end() + by);
    }
}
