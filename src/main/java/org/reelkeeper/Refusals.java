package org.reelkeeper;

import java.util.Optional;
import java.util.function.Consumer;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.store.DiskFullException;

/// Says in words why an act was refused; only what nobody foresaw goes on to the log and its code.
record Refusals(Faults unforeseen, Consumer<String> shown, Messages messages) implements Faults {

    @Override
    public void report(Throwable fault) {
        sentence(fault)
                .ifPresentOrElse(
                        sentence -> FxThread.run(() -> shown.accept(sentence.in(messages))),
                        () -> unforeseen.report(fault));
    }

    private static Optional<Sentence> sentence(Throwable fault) {
        return fault instanceof DiskFullException
                ? Optional.of(new Sentence("act.reopen", java.util.List.of()))
                : Sentence.refusal(fault);
    }
}
