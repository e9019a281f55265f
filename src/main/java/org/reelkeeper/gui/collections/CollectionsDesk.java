package org.reelkeeper.gui.collections;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.InheritedRules.Collection;

/// What the page of collection rules asks of the catalogue. `all` and `keep` are called in jobs, never on the thread of
/// the window.
public interface CollectionsDesk {

    /// The value that a field has in the record that is open.
    Optional<String> present(Field field);

    boolean isReadOnly();

    List<Collection> all();

    /// Keeps the rules of a collection in the place of those it has; none take them away.
    void keep(Collection collection);
}
