package org.reelkeeper.gui.facets;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.query.Facet;

/// The years as bars, and the first and the last one that are wanted, to be drawn or typed.
final class YearPane extends VBox {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final FacetModel model;
    private final Messages messages;
    private final YearBars bars;
    private final TextField first;
    private final TextField last;

    YearPane(FacetModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("year-pane");
        bars = new YearBars(model::pickYears);
        first = field("facet-year-first", "facets.year.first");
        last = field("facet-year-last", "facets.year.last");
        var range = new HBox(6, first, new Label(messages.get("facets.year.to")), last);
        range.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bars, range);
        model.viewsProperty().subscribe(() -> showBars());
        model.queryProperty().map(PickedYears::of).subscribe(this::show);
        showBars();
    }

    private TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.getStyleClass().add("facet-filter");
        field.setAccessibleText(messages.get(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> pick());
        field.textProperty().subscribe(_ -> field.pseudoClassStateChanged(BAD, false));
        return field;
    }

    private void showBars() {
        bars.show(
                model.view(Facet.YEAR).all(),
                PickedYears.of(model.queryProperty().get()));
        var span = bars.span();
        first.setPromptText(span.isEmpty() ? "" : Integer.toString(span.first()));
        last.setPromptText(span.isEmpty() ? "" : Integer.toString(span.last()));
        bars.setAccessibleText(messages.get("facets.year.bars", first.getPromptText(), last.getPromptText()));
    }

    private void show(PickedYears picked) {
        first.setText(picked.first());
        last.setText(picked.last());
        showBars();
    }

    /// A field that is left empty stands for the first or the last year there is.
    private void pick() {
        var from = first.getText().isBlank()
                ? first.getPromptText()
                : first.getText().strip();
        var to =
                last.getText().isBlank() ? last.getPromptText() : last.getText().strip();
        first.pseudoClassStateChanged(BAD, !YearSpan.isYear(from));
        last.pseudoClassStateChanged(BAD, !YearSpan.isYear(to));
        if (YearSpan.isYear(from) && YearSpan.isYear(to)) {
            model.pickYears(Integer.parseInt(from), Integer.parseInt(to));
        }
    }
}
