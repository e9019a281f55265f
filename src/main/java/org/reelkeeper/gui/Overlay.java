package org.reelkeeper.gui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A small card over the window. Esc or a click beside it leaves it, and the focus goes back to where it was.
public final class Overlay extends StackPane {

    private final Region card;
    private final Node first;
    private Optional<Node> before = Optional.empty();
    private Runnable left = () -> {};

    /// A card over the window.
    ///
    /// @param first gets the focus
    public Overlay(Region card, Node first) {
        this.card = card;
        this.first = first;
        getStyleClass().add("overlay");
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMousePressed(this::pressed);
    }

    void onLeft(Runnable whenLeft) {
        left = whenLeft;
    }

    /// A control hears keys only once it is dressed: what is typed before the next picture is drawn must not be lost.
    void begin() {
        before = Optional.ofNullable(getScene().getFocusOwner());
        applyCss();
        first.requestFocus();
    }

    public void leave() {
        left.run();
        before.ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void pressed(MouseEvent event) {
        if (!card.getBoundsInParent().contains(event.getX(), event.getY())) {
            event.consume();
            leave();
        }
    }
}
