package org.reelkeeper.shotlist;

import java.util.Optional;
import org.reelkeeper.embargo.DateReading.Precision;

/// The bracket of a dateline that holds a date, a word on the age of the material, or both. What stands left of a dash
/// is such a word or the bracket is none.
record DateGroup(BlockStatus status, BlockDate date) {

    private static final int LONGEST = 60;

    static Optional<DateGroup> of(String content) {
        if (content.isEmpty() || content.length() > LONGEST) {
            return Optional.empty();
        }
        var status = BlockStatus.startOf(content);
        if (status.isPresent()) {
            return dated(status.get(), content.substring(status.get().name().length()));
        }
        return mayBeDate(content) ? plain(content) : Optional.empty();
    }

    /// A date behind a status, with a dash between them or not.
    private static Optional<DateGroup> dated(BlockStatus status, String behind) {
        int place = Chars.skipSpaces(behind, 0, behind.length());
        if (place < behind.length() && isBetween(behind.charAt(place))) {
            place = Chars.skipSpaces(behind, place + 1, behind.length());
        }
        return place == behind.length()
                ? Optional.of(new DateGroup(status, BlockDate.NONE))
                : BlockDate.of(behind.substring(place)).map(date -> new DateGroup(status, date));
    }

    /// A date, which may have its status behind it.
    private static Optional<DateGroup> plain(String content) {
        for (var status : BlockStatus.values()) {
            int place = content.length() - status.name().length();
            if (status != BlockStatus.NONE && place > 0 && Chars.hasWord(content, place, status.name())) {
                int end = Chars.skipSpacesBack(content, 0, place);
                boolean isParted = end > 0 && isBetween(content.charAt(end - 1));
                return isParted
                        ? BlockDate.of(content.substring(0, Chars.skipSpacesBack(content, 0, end - 1)))
                                .map(date -> new DateGroup(status, date))
                        : Optional.empty();
            }
        }
        return BlockDate.of(content).map(date -> new DateGroup(BlockStatus.NONE, date));
    }

    private static boolean isBetween(char character) {
        return Chars.isDash(character) || character == ':' || character == ',';
    }

    /// Nearly every other bracket is told from a date by this.
    private static boolean mayBeDate(String content) {
        char first = content.charAt(0);
        char last = content.charAt(content.length() - 1);
        boolean isOneWord = true;
        boolean hasFigure = false;
        for (int place = 0; place < content.length(); place++) {
            char character = content.charAt(place);
            isOneWord &= Character.isLetterOrDigit(character);
            hasFigure |= Chars.isDigit(character);
        }
        if (hasFigure) {
            return Chars.isDigit(first) || (!isOneWord && (Chars.isDigit(last) || Character.isLetter(last)));
        }
        return "DENUdenu".indexOf(first) >= 0 && BlockDate.isUnknown(content);
    }

    boolean hasDay() {
        return date.precision().equals(Precision.DAY.key());
    }

    DateGroup withStatus(BlockStatus newStatus) {
        return new DateGroup(newStatus, date);
    }
}
