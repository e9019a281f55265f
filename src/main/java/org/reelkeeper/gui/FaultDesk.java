package org.reelkeeper.gui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.function.Consumer;
import org.reelkeeper.job.JobCancelledException;

/// Writes a failure to the log once, with its stack, and has it shown once, with a short code by which the log is
/// found.
public final class FaultDesk implements Faults {

    private static final Logger LOG = System.getLogger(FaultDesk.class.getName());

    private final Consumer<String> shown;

    /// A desk that shows failures in the window.
    ///
    /// @param shown shows the code of a failure; called on the thread of the window
    public FaultDesk(Consumer<String> shown) {
        this.shown = shown;
    }

    @Override
    public void report(Throwable fault) {
        if (fault instanceof JobCancelledException) {
            return;
        }
        var code = code(fault);
        LOG.log(Level.ERROR, "Fault " + code, fault);
        FxThread.run(() -> shown.accept(code));
    }

    /// The same failure in the same place has the same code.
    static String code(Throwable fault) {
        var trace = fault.getStackTrace();
        var place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getLineNumber();
        var number = (fault.getClass().getName() + place).hashCode() & 0xFFFFFF;
        return String.format(Locale.ROOT, "%06X", number);
    }
}
