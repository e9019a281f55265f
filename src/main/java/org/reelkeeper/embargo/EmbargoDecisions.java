package org.reelkeeper.embargo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;

/// All decisions that were made on one embargo, newest last: the text of the record's mark, a line each.
public record EmbargoDecisions(List<EmbargoDecision> all) {

    private static final EmbargoDecisions NONE = new EmbargoDecisions(List.of());

    public EmbargoDecisions {
        all = List.copyOf(all);
    }

    public static EmbargoDecisions of(CatalogueRecord record) {
        return parse(record.text(Field.EMBARGO_DECISION));
    }

    public static EmbargoDecisions parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        return new EmbargoDecisions(text.lines()
                .filter(line -> !line.isBlank())
                .map(EmbargoDecision::parse)
                .toList());
    }

    public String text() {
        return all.stream().map(EmbargoDecision::text).collect(Collectors.joining("\n"));
    }

    public EmbargoDecisions with(EmbargoDecision decision) {
        return new EmbargoDecisions(
                Stream.concat(all.stream(), Stream.of(decision)).toList());
    }

    /// The decisions that had been made at an instant, newest first.
    List<EmbargoDecision> madeBy(Instant now) {
        if (all.isEmpty()) {
            return all;
        }
        return all.reversed().stream()
                .filter(decision -> !decision.at().isAfter(now))
                .toList();
    }
}
