package org.reelkeeper.gui;

/// A short notice of something done, with at most one thing to do about it.
///
/// @param lasting stays until it is read away; the others leave by themselves
public record Toast(String text, Tone tone, Act act, boolean lasting) {

    /// The one thing to do about it, such as undo.
    public record Act(String text, Runnable action) {

        public static final Act NONE = new Act("", () -> {});
    }

    public static Toast of(String text) {
        return of(text, Act.NONE);
    }

    public static Toast of(String text, Act act) {
        return new Toast(text, Tone.PLAIN, act, false);
    }

    /// Stays until it is read.
    public static Toast lasting(String text) {
        return new Toast(text, Tone.PLAIN, Act.NONE, true);
    }

    public static Toast bad(String text) {
        return new Toast(text, Tone.BAD, Act.NONE, true);
    }
}
