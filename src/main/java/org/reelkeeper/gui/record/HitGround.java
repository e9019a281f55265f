package org.reelkeeper.gui.record;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.reelkeeper.gui.FxThread;
import org.reelkeeper.query.Hit;

/// Lies behind the text of a field and marks in it what was searched for, and what was pointed at. A text control has no ground of its own for a
/// part of its text, so while there is something to mark it lets this one shine through.
final class HitGround extends Region {

    private static final PseudoClass HITS = PseudoClass.getPseudoClass("hits");
    private static final int MOST = 400;
    private static final double BORDER = 1;

    private final Path ground = new Path();
    private final Path pointer = new Path();
    private final TextBox box;
    private final ObservableValue<List<Hit>> hits;
    private final ObservableValue<List<Hit>> pointed;
    private Optional<Text> text = Optional.empty();
    private boolean due;

    HitGround(TextBox box, ObservableValue<List<Hit>> hits, ObservableValue<List<Hit>> pointed) {
        this.box = box;
        this.hits = hits;
        this.pointed = pointed;
        getStyleClass().add("hit-layer");
        setMouseTransparent(true);
        add(pointer, "point-ground");
        add(ground, "hit-ground");
        visibleProperty().bind(Bindings.createBooleanBinding(this::isWanted, hits, pointed));
        managedProperty().bind(visibleProperty());
        setClip(inner());
        visibleProperty().subscribe(wanted -> box.pseudoClassStateChanged(HITS, wanted));
        hits.subscribe(_ -> drawLater());
        pointed.subscribe(_ -> drawLater());
        box.widthProperty().subscribe(_ -> drawLater());
        box.heightProperty().subscribe(_ -> drawLater());
        box.scrollTopProperty().subscribe(_ -> drawLater());
        box.skinProperty().subscribe(_ -> drawLater());
    }

    private void add(Path path, String style) {
        path.getStyleClass().add(style);
        path.setManaged(false);
        getChildren().add(path);
    }

    private boolean isWanted() {
        return !hits.getValue().isEmpty() || !pointed.getValue().isEmpty();
    }

    private Rectangle inner() {
        var inner = new Rectangle(BORDER, BORDER, 0, 0);
        inner.widthProperty().bind(widthProperty().subtract(2 * BORDER));
        inner.heightProperty().bind(heightProperty().subtract(2 * BORDER));
        return inner;
    }

    /// When the control has laid out its text, which is after it says that something has changed.
    private void drawLater() {
        if (!due && isWanted()) {
            due = true;
            FxThread.later(this::draw);
        }
    }

    private void draw() {
        due = false;
        ground.getElements().clear();
        pointer.getElements().clear();
        text = text.or(this::find);
        text.filter(_ -> box.getScene() != null).ifPresent(this::draw);
    }

    private void draw(Text shown) {
        draw(shown, hits.getValue(), ground);
        draw(shown, pointed.getValue(), pointer);
    }

    private void draw(Text shown, List<Hit> marked, Path path) {
        int length = shown.getText().length();
        marked.stream()
                .filter(hit -> hit.end() <= length)
                .limit(MOST)
                .forEach(hit -> path.getElements().addAll(shown.rangeShape(hit.start(), hit.end())));
        var place = sceneToLocal(shown.localToScene(Point2D.ZERO));
        path.setLayoutX(place.getX());
        path.setLayoutY(place.getY());
    }

    /// The node in which the control draws its text; there is one more for the prompt.
    private Optional<Text> find() {
        var found = box.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(each -> each.getText().equals(box.getText()))
                .findFirst();
        found.ifPresent(each -> each.layoutBoundsProperty().subscribe(_ -> drawLater()));
        return found;
    }
}
