package org.reelkeeper.gui.start;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// One of the ways in: sign, name and what it does. Once chosen it stays so until another one is.
final class WayCard extends ToggleButton {

    WayCard(String id, Ikon icon, String name, String hint) {
        setId(id);
        getStyleClass().setAll("way-card");
        var title = new Label(name);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var words = new Label(hint);
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        var box = new VBox(6, new FontIcon(icon), title, words);
        box.setAlignment(Pos.TOP_LEFT);
        box.prefWidthProperty().bind(widthProperty().subtract(30));
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleText(name + ". " + hint);
    }

    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
