package org.reelkeeper.shotlist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a block cut into shots, at numbers and where somebody speaks, and nowhere else.
final class ShotTexts {

    private static final Pattern NUMBER =
            Pattern.compile("(?:^|(?<=[\\s\\p{Z}]))(?<number>\\d{1,3})\\.(?:[\\s\\p{Z}]+|$)");
    private static final Pattern SOUNDBITE = Pattern.compile("(?i)\\(SOUND ?BITE\\)|(?<![\\p{L}(])SOUND ?BITE:");

    private ShotTexts() {}

    static List<Shot> of(String text) {
        var shots = new ArrayList<Shot>();
        var match = NUMBER.matcher(text);
        int start = 0;
        int number = 0;
        while (match.find()) {
            int next = Integer.parseInt(match.group("number"));
            if (number == 0 || next == number + 1) { // any other number belongs to the text
                addPieces(text.substring(start, match.start()), number, shots);
                start = match.end();
                number = next;
            }
        }
        addPieces(text.substring(start), number, shots);
        return shots;
    }

    private static void addPieces(String text, int number, List<Shot> shots) {
        var match = SOUNDBITE.matcher(text);
        int start = 0;
        while (match.find()) {
            addShot(text.substring(start, match.start()), number, shots);
            start = match.start();
        }
        addShot(text.substring(start), number, shots);
    }

    private static void addShot(String text, int number, List<Shot> shots) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return;
        }
        var match = SOUNDBITE.matcher(stripped);
        shots.add(
                match.lookingAt()
                        ? SoundbiteText.read(number, stripped, match.end())
                        : new Shot.Picture(number, stripped));
    }
}
