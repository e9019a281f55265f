package org.reelkeeper.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.store.DatabaseClosedException;
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
        return switch (fault) {
            case DiskFullException _ -> Optional.of(new Sentence("act.disk-failed", List.of()));
            case DatabaseClosedException _ -> Optional.of(new Sentence("act.reopen", List.of()));
            default -> Sentence.refusal(fault);
        };
    }
}
