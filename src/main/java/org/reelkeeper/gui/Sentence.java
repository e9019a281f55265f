package org.reelkeeper.gui;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.service.CatalogueRefusedException;
import org.reelkeeper.service.RefusedActException;

/// A sentence that is still to be written in the person's language: its key and what it names.
public record Sentence(String key, List<String> arguments) {

    /// Nothing to say.
    public static final Sentence NONE = new Sentence("", List.of());

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /// Why an act was refused, when the failure is a refusal that a person can act on.
    public static Optional<Sentence> refusal(Throwable failure) {
        return switch (failure) {
            case RefusedActException refused -> Optional.of(new Sentence(refused.key(), refused.arguments()));
            case CatalogueRefusedException refused ->
                Optional.of(new Sentence(refused.reason().key(), refused.arguments()));
            case StaleRecordException _ -> Optional.of(new Sentence("act.stale", List.of()));
            default -> Optional.empty();
        };
    }

    public String in(Messages messages) {
        return key.isEmpty() ? "" : messages.get(key, arguments.toArray());
    }

    public boolean isNone() {
        return key.isEmpty();
    }
}
