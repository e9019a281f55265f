package org.reelkeeper.gui.inspector;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.WorldMapView;
import org.controlsfx.control.WorldMapView.Country;
import org.controlsfx.control.WorldMapView.CountryView;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.UseLook;
import org.reelkeeper.rights.Usability;

/// The countries of the table as a map, each in the colour of its use. The table beside it says the same in words.
final class WorldMap extends StackPane {

    private static final double HEIGHT = 190;

    private final Map<Country, CountryView> views = new EnumMap<>(Country.class);
    private final CountriesModel model;
    private final UseLook look;

    WorldMap(CountriesModel model, Messages messages) {
        this.model = model;
        this.look = new UseLook(messages);
        setId("rights-map");
        getStyleClass().add("rights-map");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleText(messages.get("inspector.countries.map"));
        var map = new WorldMapView();
        map.setShowLocations(false);
        map.setFocusTraversable(false);
        map.setCountryViewFactory(this::view);
        getChildren().add(map);
        model.countsProperty().subscribe(_ -> paint());
    }

    private CountryView view(Country country) {
        var view = new CountryView(country);
        views.put(country, view);
        paint(country, view, uses());
        return view;
    }

    private Map<String, CountryUse> uses() {
        return model.all().stream()
                .collect(Collectors.toMap(use -> use.country().code(), use -> use));
    }

    private void paint() {
        var uses = uses();
        views.forEach((country, view) -> paint(country, view, uses));
    }

    private void paint(Country country, CountryView view, Map<String, CountryUse> uses) {
        var use = uses.get(country.name());
        for (var some : Usability.values()) {
            view.pseudoClassStateChanged(PseudoClass.getPseudoClass(some.key()), use != null && use.use() == some);
        }
        if (use != null) {
            Tooltip.install(view, new Tooltip(use.country().name() + ": " + look.word(use.use())));
        }
    }
}
