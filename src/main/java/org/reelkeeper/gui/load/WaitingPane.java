package org.reelkeeper.gui.load;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.reelkeeper.gui.Messages;

/// Steps 2 and 4: says what is being done and that nobody has to wait for it.
final class WaitingPane extends VBox {

    WaitingPane(String what, Messages messages) {
        setId("load-" + what);
        getStyleClass().add("waiting");
        setAlignment(Pos.CENTER);
        var title = new Label(messages.get("load." + what + ".title"));
        title.getStyleClass().add("title");
        var hint = new Label(messages.get("load." + what + ".hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        getChildren().addAll(new FontIcon(Feather.FILM), title, hint);
    }
}
