package org.reelkeeper.gui;

/// Says how a record stands in the work of the staff and whether it may go out at all.
public final class StatusWords {

    private final Messages messages;

    public StatusWords(Messages messages) {
        this.messages = messages;
    }

    public String review(String state) {
        return messages.get("status.review." + (state.isEmpty() ? "loaded" : state));
    }

    public String publication(String state) {
        return messages.get("status.publication." + (state.isEmpty() ? "usable" : state));
    }

    public void showReview(Chip chip, String state) {
        boolean asks = state.equals("question");
        chip.show(asks ? Tone.WARNING : Tone.PLAIN, asks ? Shape.QUESTION : Shape.NONE, review(state));
    }

    /// Nothing for a record that is usable, the normal case.
    public void showPublication(Chip chip, String state) {
        boolean usable = state.isEmpty() || state.equals("usable");
        chip.show(Tone.BAD, Shape.CROSS, usable ? "" : publication(state));
    }
}
