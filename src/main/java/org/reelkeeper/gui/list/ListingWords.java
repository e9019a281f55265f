package org.reelkeeper.gui.list;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.reelkeeper.check.Listing;
import org.reelkeeper.gui.Shape;
import org.reelkeeper.gui.Sign;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.model.Publication;
import org.reelkeeper.query.Sort;

/// Turns the catalogue's rows into rows of the list: states become signs, dates are written short.
public final class ListingWords {

    private static final Duration NEAR = Duration.ofDays(60);

    private final DateTimeFormatter day;
    private final DateTimeFormatter soon;
    private final Supplier<ZoneId> zone;

    /// Words in one language.
    ///
    /// @param zone the zone in which moments are shown
    public ListingWords(Locale locale, Supplier<ZoneId> zone) {
        day = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        soon = DateTimeFormatter.ofPattern("d MMM, HH:mm", locale);
        this.zone = zone;
    }

    public ListRow row(Listing listing, boolean draft, Map<Sort, String> more, Instant now) {
        return new ListRow(
                listing.key(),
                true,
                draft,
                listing.corrected(),
                listing.findings(),
                listing.recordId(),
                date(listing),
                listing.title(),
                embargo(listing, now),
                rights(listing),
                review(listing),
                more);
    }

    /// A whole day is written short; what is less than a day, or cannot be read, is shown as it was written.
    private String date(Listing listing) {
        try {
            return LocalDate.parse(listing.dateValue()).format(day);
        } catch (DateTimeParseException e) {
            return listing.date();
        }
    }

    private Sign embargo(Listing listing, Instant now) {
        var state = listing.embargoState(now);
        var key = "list.embargo." + state.key();
        return switch (state) {
            case NONE -> Sign.NONE;
            case EMBARGOED -> Sign.of(Tone.WARNING, Shape.LOCK, key, end(listing.embargoInstant(), now));
            case LAPSED -> Sign.of(Tone.PLAIN, Shape.NONE, key);
            case LIFTED -> Sign.of(Tone.GOOD, Shape.CHECK, key);
            case HELD -> Sign.of(Tone.WARNING, Shape.LOCK, key);
            case UNCLEAR -> Sign.of(Tone.BAD, Shape.QUESTION, key);
        };
    }

    /// The hour of an embargo that ends soon; the year of one that ends later.
    private String end(Instant instant, Instant now) {
        var near = instant.isBefore(now.plus(NEAR));
        return (near ? soon : day).format(instant.atZone(zone.get()));
    }

    private static Sign rights(Listing listing) {
        var key = "list.rights." + listing.light().key();
        return switch (listing.light()) {
            case EMPTY -> Sign.of(Tone.PLAIN, Shape.QUESTION, key);
            case NONE_STATED -> Sign.of(Tone.PLAIN, Shape.HALF, key);
            case DUTIES -> Sign.of(Tone.PLAIN, Shape.TRIANGLE, key);
            case RULES -> Sign.of(Tone.ACCENT, Shape.TRIANGLE, key);
            case BLOCKED -> Sign.of(Tone.BAD, Shape.CROSS, key);
            case UNCLEAR -> Sign.of(Tone.WARNING, Shape.QUESTION, key);
        };
    }

    /// A record that must not go out says so here before anything else.
    private static Sign review(Listing listing) {
        var publication = listing.publication();
        if (!publication.isEmpty() && !publication.equals(Publication.USABLE.key())) {
            return Sign.of(Tone.BAD, Shape.CROSS, "list.publication." + publication);
        }
        return switch (listing.review()) {
            case "", "loaded" -> Sign.NONE;
            case "question" -> Sign.of(Tone.WARNING, Shape.QUESTION, "list.review.question");
            case "reviewed", "released" -> Sign.of(Tone.GOOD, Shape.CHECK, "list.review." + listing.review());
            default -> Sign.of(Tone.PLAIN, Shape.NONE, "list.review." + listing.review());
        };
    }
}
