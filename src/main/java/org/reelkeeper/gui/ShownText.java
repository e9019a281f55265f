package org.reelkeeper.gui;

/// A text as a control can hold it. Controls drop control characters, so each of them is shown by its picture (`␍` for
/// a carriage return) and comes back as it was; what nobody touched is never read back from a control.
public final class ShownText {

    private static final char PICTURES = '\u2400';
    private static final char DELETE = '\u007f';
    private static final char DELETE_PICTURE = '\u2421';

    private final String raw;
    private final String shown;

    private ShownText(String raw) {
        this.raw = raw;
        this.shown = pictured(raw);
    }

    public static ShownText of(String raw) {
        return new ShownText(raw);
    }

    /// As long as the text itself, character for character.
    public String shown() {
        return shown;
    }

    /// The text that a person made of what was shown: what stands before and behind the change is taken from the text
    /// itself, so that a picture that was really written stays one.
    public String rawOf(String typed) {
        int head = commonHead(typed);
        int tail = commonTail(typed, Math.min(typed.length(), shown.length()) - head);
        return raw.substring(0, head)
                + unpictured(typed.substring(head, typed.length() - tail))
                + raw.substring(raw.length() - tail);
    }

    private int commonHead(String typed) {
        int limit = Math.min(typed.length(), shown.length());
        int head = 0;
        while (head < limit && typed.charAt(head) == shown.charAt(head)) {
            head++;
        }
        return head;
    }

    private int commonTail(String typed, int limit) {
        int tail = 0;
        while (tail < limit && typed.charAt(typed.length() - 1 - tail) == shown.charAt(shown.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    private static String pictured(String raw) {
        if (raw.chars().noneMatch(ShownText::isHidden)) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        raw.chars().forEach(each -> text.append(isHidden(each) ? picture((char) each) : (char) each));
        return text.toString();
    }

    private static boolean isHidden(int character) {
        return (character < ' ' && character != '\n') || character == DELETE;
    }

    private static char picture(char hidden) {
        return hidden == DELETE ? DELETE_PICTURE : (char) (PICTURES + hidden);
    }

    /// Only pictures of characters that the text had are read back; any other was typed or pasted as such.
    private String unpictured(String typed) {
        var text = new StringBuilder(typed.length());
        typed.chars().forEach(each -> text.append(hiddenOf((char) each)));
        return text.toString();
    }

    private char hiddenOf(char typed) {
        char hidden = typed == DELETE_PICTURE ? DELETE : (char) (typed - PICTURES);
        boolean isPicture = typed >= PICTURES && typed <= DELETE_PICTURE && isHidden(hidden);
        return isPicture && raw.indexOf(hidden) >= 0 ? hidden : typed;
    }
}
