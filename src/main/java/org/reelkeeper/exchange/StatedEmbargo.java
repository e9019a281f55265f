package org.reelkeeper.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoDecision;
import org.reelkeeper.embargo.EmbargoDecision.Held;
import org.reelkeeper.embargo.EmbargoDecision.Lifted;
import org.reelkeeper.embargo.EmbargoDecision.Unclear;
import org.reelkeeper.embargo.EmbargoDecision.Until;
import org.reelkeeper.embargo.EmbargoDecisions;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import tools.jackson.databind.JsonNode;

/// What a file states of an embargo beside its text, as decisions that lead to the same state and date.
///
/// Why so: the file shows what decisions led to, not the decisions, their makers or their moments. They come in unsigned
/// and count from ever. Where the texts alone say the same in this catalogue, nobody has decided anything. What is
/// stated and not understood closes the record, and so does `embargoed` without a date: it says that the record was
/// closed when the file was written, and nothing says until when.
final class StatedEmbargo {

    private static final String REASON = "as in the loaded file";
    private static final String NO_DATE = "embargoed in the loaded file, without a date to go by";
    private static final String NOT_KNOWN = "the loaded file states something that is not understood";

    private final String word;
    private final StatedDate date;
    private final Embargo written;

    private StatedEmbargo(JsonNode value, Embargo written, ZoneId zone) {
        this.word = word(value.path("state"));
        this.date = StatedDate.of(value, zone);
        this.written = written;
    }

    /// The decisions; none when the texts say all that is stated.
    ///
    /// @param value the object of the canonical JSON, or as much of it as there is
    /// @param written the embargo as the texts of the record alone say it
    /// @param zone the catalogue's, for a time without one
    static EmbargoDecisions decisions(JsonNode value, Embargo written, ZoneId zone) {
        var stated = new StatedEmbargo(value, written, zone);
        var made = new ArrayList<EmbargoDecision>();
        stated.date().ifPresent(made::add);
        stated.state(made.isEmpty()).ifPresent(made::add);
        return new EmbargoDecisions(made);
    }

    private static String word(JsonNode state) {
        return state.isMissingNode() || state.isNull()
                ? ""
                : state.asString(state.toString()).strip().toLowerCase(Locale.ROOT);
    }

    private Optional<EmbargoDecision> date() {
        return switch (date.reading()) {
            case EmbargoReading.Until until when isShown() && !isOverruled() -> Optional.empty();
            case EmbargoReading.Until until ->
                Optional.of(Until.of(until, Instant.EPOCH, "", REASON).madeFor(written.raw()));
            case EmbargoReading.None()
            when isState(EmbargoState.LIFTED, EmbargoState.UNCLEAR) && hasWrittenDate() ->
                Optional.of(new Held(Instant.EPOCH, "", NO_DATE)); // nothing else hides the date of the text
            case EmbargoReading.None(), EmbargoReading.Unreadable _ -> Optional.empty();
        };
    }

    private boolean isShown() {
        return written.reading() instanceof EmbargoReading.Until text && date.isShownBy(text);
    }

    /// Whether the file takes the date for the whole truth although the texts contradict each other.
    private boolean isOverruled() {
        return isState(EmbargoState.EMBARGOED, EmbargoState.LAPSED) && isUnclearAsWritten();
    }

    private boolean hasWrittenDate() {
        return written.reading() instanceof EmbargoReading.Until;
    }

    /// The clock has no part in it.
    private boolean isUnclearAsWritten() {
        return written.stateAt(Instant.EPOCH) == EmbargoState.UNCLEAR;
    }

    private boolean isState(EmbargoState... states) {
        return EmbargoState.ofKey(word).filter(List.of(states)::contains).isPresent();
    }

    private Optional<EmbargoDecision> state(boolean isAsWritten) {
        if (word.isEmpty()) {
            return unclearUnlessReadable();
        }
        return EmbargoState.ofKey(word)
                .map(state -> state(state, isAsWritten))
                .orElseGet(() -> Optional.of(new Unclear(Instant.EPOCH, "", NOT_KNOWN)));
    }

    private Optional<EmbargoDecision> state(EmbargoState state, boolean isAsWritten) {
        return switch (state) {
            case NONE -> unclearUnlessReadable();
            case LAPSED -> Optional.empty();
            case EMBARGOED ->
                date.reading() instanceof EmbargoReading.Until || isUnclearAsWritten()
                        ? Optional.empty()
                        : Optional.of(new Held(Instant.EPOCH, "", NO_DATE));
            case HELD -> Optional.of(new Held(Instant.EPOCH, "", REASON));
            case LIFTED -> Optional.of(new Lifted(Instant.EPOCH, "", REASON).madeFor(written.raw()));
            case UNCLEAR ->
                isAsWritten && isUnclearAsWritten()
                        ? Optional.empty()
                        : Optional.of(new Unclear(Instant.EPOCH, "", REASON));
        };
    }

    private Optional<EmbargoDecision> unclearUnlessReadable() {
        return date.reading() instanceof EmbargoReading.Unreadable
                ? Optional.of(new Unclear(Instant.EPOCH, "", NOT_KNOWN))
                : Optional.empty();
    }
}
