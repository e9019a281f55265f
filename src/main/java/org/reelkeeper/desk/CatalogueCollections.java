package org.reelkeeper.desk;

import java.util.List;
import java.util.Optional;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.collections.CollectionsDesk;
import org.reelkeeper.model.Field;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.InheritedRules.Collection;

/// The collection rules of an open catalogue, and the collection of the record that is open.
record CatalogueCollections(Catalogue catalogue, OpenRecord open) implements CollectionsDesk {

    @Override
    public Optional<String> present(Field field) {
        return open.view().map(view -> view.record().text(field).strip()).filter(value -> !value.isEmpty());
    }

    @Override
    public boolean isReadOnly() {
        return catalogue.isReadOnly();
    }

    @Override
    public List<Collection> all() {
        return catalogue.inheritedRules().all();
    }

    @Override
    public void keep(Collection collection) {
        catalogue.inheritedRules().keep(collection);
    }
}
