package org.reelkeeper.shotlist;

/// How a text shows that it ends before its writer ended it.
public enum Truncation {
    NONE,
    QUOTE,
    BRACKET,
    DOTS,
    WORD;

    /// So many letters before the cut are looked for in the story; fewer might stand there by chance.
    private static final int TAIL = 12;

    /// What the text of a shot or of a head shows by itself.
    public static Truncation of(String text) {
        boolean quoted = false;
        int curled = 0;
        int low = 0;
        int brackets = 0;
        for (int place = 0; place < text.length(); place++) {
            switch (text.charAt(place)) {
                case '"' -> quoted = !quoted;
                case '\u201e' -> low++;
                case '\u201c' -> { // opens in English, and closes a low one in German
                    curled += low > 0 ? 0 : 1;
                    low = Math.max(0, low - 1);
                }
                case '\u201d' -> {
                    low = curled > 0 ? low : Math.max(0, low - 1);
                    curled = Math.max(0, curled - 1);
                }
                case '(' -> brackets++;
                case ')' -> brackets = Math.max(0, brackets - 1);
                default -> {} // every other character neither opens nor closes
            }
        }
        return quoted || curled + low > 0 ? QUOTE : brackets > 0 ? BRACKET : NONE;
    }

    /// How a summary shows that it is cut off at its end; the story may go on in the middle of its last word.
    public static Truncation ofEnd(String summary, String story) {
        var text = summary.stripTrailing();
        var open = of(text);
        if (open != NONE) {
            return open;
        }
        return text.endsWith("...") || text.endsWith("\u2026") ? DOTS : endsInsideWord(text, story) ? WORD : NONE;
    }

    private static boolean endsInsideWord(String summary, String story) {
        if (summary.length() < TAIL || !Character.isLetter(summary.charAt(summary.length() - 1))) {
            return false;
        }
        int found = story.indexOf(summary.substring(summary.length() - TAIL));
        int next = found + TAIL;
        return found >= 0 && next < story.length() && Character.isLetter(story.charAt(next));
    }
}
