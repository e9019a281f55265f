package org.reelkeeper.gui.facets;

import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.query.Facet;

/// All facets below each other; only those that are open are counted.
public final class FacetPane extends VBox {

    public FacetPane(FacetModel model, FacetWords words, Messages messages) {
        setId("facets");
        getStyleClass().add("facets");
        getStylesheets().add(Styles.beside(FacetPane.class, "facets.css"));
        getChildren().add(new SectionHeading(messages.get("facets.name"), messages.locale()));
        for (var facet : Facet.values()) {
            getChildren().add(new FacetSection(model, facet, words, messages));
        }
    }
}
