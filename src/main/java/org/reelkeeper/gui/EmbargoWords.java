package org.reelkeeper.gui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.reelkeeper.embargo.DateReading;
import org.reelkeeper.embargo.Embargo;
import org.reelkeeper.embargo.EmbargoReading;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.embargo.EmbargoTerm;
import org.reelkeeper.embargo.ZoneSource;

/// Says dates and embargoes in words, always with their zone.
public final class EmbargoWords {

    private final Messages messages;

    public EmbargoWords(Messages messages) {
        this.messages = messages;
    }

    /// The embargo as it stands, such as "usable from 11 July 2007, 13:00:00 UTC (zone assumed)".
    public String sentence(EmbargoTerm term, ZoneId zone) {
        return switch (term) {
            case EmbargoTerm.Free() -> messages.get("embargo-words.free");
            case EmbargoTerm.UsableFrom(var moment, var dateOnly, var source) ->
                usable("embargo-words.from", moment, dateOnly, source);
            case EmbargoTerm.UsableSince(var moment, var dateOnly, var source) ->
                usable("embargo-words.since", moment, dateOnly, source);
            case EmbargoTerm.Lifted(var at, var by, var reason) ->
                signed("embargo-words.lifted", at.atZone(zone), by, reason);
            case EmbargoTerm.Held(var at, var by, var reason, var review) ->
                held(signed("embargo-words.held", at.atZone(zone), by, reason), review);
            case EmbargoTerm.StatedUnclear(var reason) -> messages.get("embargo-words.stated-unclear", reason);
            case EmbargoTerm.NotUnderstood(var raw) ->
                messages.get(raw.isBlank() ? "embargo-words.elsewhere" : "embargo-words.unreadable");
        };
    }

    /// The embargo in a few words, such as "until 11 Jul 2007, 13:00 UTC", for a row of many.
    public String brief(EmbargoTerm term) {
        return switch (term) {
            case EmbargoTerm.Free() -> messages.get("embargo-words.free");
            case EmbargoTerm.UsableFrom(var moment, var _, var _) ->
                messages.get("embargo-words.brief.until", moment(moment));
            case EmbargoTerm.UsableSince(var moment, var _, var _) ->
                messages.get("embargo-words.brief.lapsed", moment(moment));
            case EmbargoTerm.Lifted _ -> messages.get("embargo-words.brief.lifted");
            case EmbargoTerm.Held(var _, var _, var _, var review) ->
                review.map(day -> messages.get("embargo-words.brief.review", day(day)))
                        .orElse(messages.get("embargo-words.chip.held"));
            case EmbargoTerm.NotUnderstood _, EmbargoTerm.StatedUnclear _ ->
                messages.get("embargo-words.brief.unclear");
        };
    }

    /// With the day on which somebody is to look at it again.
    String held(String sentence, Optional<LocalDate> review) {
        return review.map(day -> messages.get("embargo-words.review", sentence, day(day)))
                .orElse(sentence);
    }

    /// Such as 1 July 2095.
    public String day(LocalDate day) {
        return day.format(formatter("d MMMM uuuu"));
    }

    /// Who decided, when and why; what came with a loaded file has no name and no moment of its own.
    String signed(String key, ZonedDateTime at, String by, String reason) {
        return by.isEmpty() ? messages.get(key + ".loaded", reason) : messages.get(key, moment(at), by, reason);
    }

    /// What a text of an embargo says; nothing about one that is empty.
    public String sentence(EmbargoReading reading, Instant now) {
        return switch (reading) {
            case EmbargoReading.None() -> "";
            case EmbargoReading.Unreadable _ -> messages.get("embargo-words.unreadable");
            case EmbargoReading.Until until ->
                usable(
                        now.isBefore(until.instant()) ? "embargo-words.from" : "embargo-words.since",
                        until.instant().atZone(until.zone()),
                        until.dateOnly(),
                        until.zoneSource());
        };
    }

    private String usable(String key, ZonedDateTime moment, boolean dateOnly, ZoneSource source) {
        var sentence = messages.get(
                key, format("d MMMM uuuu, HH:mm:ss", moment), moment.getZone().getId());
        return messages.get(
                dateOnly ? "embargo-words.date-only" : "embargo-words.exact",
                source == ZoneSource.ASSUMED ? messages.get("embargo-words.assumed", sentence) : sentence);
    }

    /// A moment with its zone, to the minute.
    public String moment(ZonedDateTime moment) {
        return format("d MMM uuuu, HH:mm", moment) + " " + moment.getZone().getId();
    }

    /// What a record's date says: the weekday helps to find slips.
    public String reading(DateReading reading) {
        return switch (reading) {
            case DateReading.Empty() -> "";
            case DateReading.Impossible _ -> messages.get("embargo-words.date.impossible");
            case DateReading.Unreadable _ -> messages.get("embargo-words.date.unreadable");
            case DateReading.Read read -> day(read);
        };
    }

    private String day(DateReading.Read read) {
        LocalDate day = read.firstDay();
        return switch (read.precision()) {
            case DAY -> day.format(formatter("EEEE, d MMMM uuuu"));
            case MONTH -> messages.get("embargo-words.date.month", day.format(formatter("MMMM uuuu")));
            case YEAR -> messages.get("embargo-words.date.year", day.format(formatter("uuuu")));
        };
    }

    public void show(Chip chip, Embargo embargo, EmbargoState state, Instant now) {
        switch (state) {
            case NONE -> chip.show(Tone.PLAIN, Shape.NONE, "");
            case EMBARGOED -> chip.show(Tone.WARNING, Shape.LOCK, until(embargo.dateAt(now)));
            case LAPSED -> chip.show(Tone.PLAIN, Shape.NONE, messages.get("embargo-words.chip.lapsed"));
            case LIFTED -> chip.show(Tone.GOOD, Shape.CHECK, messages.get("embargo-words.chip.lifted"));
            case HELD -> chip.show(Tone.WARNING, Shape.LOCK, messages.get("embargo-words.chip.held"));
            case UNCLEAR -> chip.show(Tone.BAD, Shape.QUESTION, messages.get("embargo-words.chip.unclear"));
        }
    }

    private String until(EmbargoReading reading) {
        return reading instanceof EmbargoReading.Until until
                ? messages.get(
                        "embargo-words.chip.until", moment(until.instant().atZone(until.zone())))
                : messages.get("embargo-words.chip.embargoed");
    }

    private String format(String pattern, ZonedDateTime moment) {
        return moment.format(formatter(pattern));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, messages.locale());
    }
}
