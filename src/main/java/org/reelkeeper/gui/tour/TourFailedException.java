package org.reelkeeper.gui.tour;

/// A step of the tour could not be done, or the window did not show what it should.
public final class TourFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String step;

    TourFailedException(String step, Throwable cause) {
        super(step + ": " + cause, cause);
        this.step = step;
    }

    public String step() {
        return step;
    }
}
