package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The brackets behind the date of a dateline: a status on its own, the source, and notes. They stop where somebody
/// speaks, where shots are counted, and at what is said of the words on a screen.
///
/// @param status that of a bracket of its own; `NONE` without one
/// @param end behind the last bracket
record DatelineTail(BlockStatus status, Optional<Bracket> source, List<Bracket> notes, int end, boolean isWhole) {

    private static final Pattern COUNT = Pattern.compile("(?i)[\\dX]{1,3}[\\s\\p{Z}]*SHOTS?");

    /// What nobody is called who shot something.
    private static final Set<String> NOTES = Set.of(
            "MUTE",
            "PART MUTE",
            "SILENT",
            "NIGHT",
            "NIGHT SHOTS",
            "B&W",
            "B/W",
            "BLACK AND WHITE",
            "COLOUR",
            "COLOR",
            "PART COLOUR",
            "QUALITY AS INCOMING",
            "AUDIO AS INCOMING",
            "ORIGINALLY SHOT IN PORTRAIT",
            "STILL",
            "STILLS",
            "STILL PHOTOGRAPH",
            "STILL PHOTOGRAPHS",
            "PHOTOGRAPH",
            "AERIAL",
            "AERIALS",
            "ANIMATION",
            "GRAPHICS",
            "NO SOUND",
            "NO AUDIO",
            "NATURAL SOUND",
            "TIME LAPSE",
            "SLOW MOTION",
            "4:3",
            "16:9");

    DatelineTail {
        notes = List.copyOf(notes);
    }

    static DatelineTail behind(String text, Bracket date) {
        var status = BlockStatus.NONE;
        var source = Optional.<Bracket>empty();
        var notes = new ArrayList<Bracket>();
        var last = date;
        for (var next = next(text, last); next.isPresent(); next = next(text, last)) {
            last = next.get();
            var content = last.content(text);
            var own = BlockStatus.startOf(content)
                    .filter(word -> word.name().length() == content.length() && notes.isEmpty());
            if (source.isPresent() || NOTES.contains(content.toUpperCase(Locale.ROOT))) {
                notes.add(last);
            } else if (own.isPresent() && status == BlockStatus.NONE) {
                status = own.get();
            } else {
                source = next;
            }
        }
        return new DatelineTail(status, source, notes, last.end(), last.isClosed());
    }

    /// Whether the next thing is a number of a shot, or somebody who speaks.
    boolean isFollowedByShot(String text) {
        int next = Chars.skipSpaces(text, end, text.length());
        return next < text.length()
                && (ShotNumber.at(text, next, text.length()).isPresent()
                        || SoundbiteMark.at(text, next, text.length()).isPresent());
    }

    private static Optional<Bracket> next(String text, Bracket last) {
        return last.isClosed() ? Bracket.next(text, last.end()).filter(next -> belongs(text, next)) : Optional.empty();
    }

    private static boolean belongs(String text, Bracket next) {
        int behind = Chars.skipSpaces(text, next.end(), text.length());
        boolean isOnScreen = behind < text.length() && text.charAt(behind) == ':';
        return !isOnScreen
                && SoundbiteMark.at(text, next.start(), text.length()).isEmpty()
                && !COUNT.matcher(next.content(text)).matches();
    }
}
