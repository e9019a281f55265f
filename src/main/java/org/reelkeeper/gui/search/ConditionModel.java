package org.reelkeeper.gui.search;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.reelkeeper.query.Comparison;
import org.reelkeeper.query.Condition;
import org.reelkeeper.query.Condition.Clause;
import org.reelkeeper.query.Condition.Without;
import org.reelkeeper.query.QueryName;

/// One row of the query builder. Its comparison is always one that its name understands.
final class ConditionModel {

    private final ObjectProperty<QueryName> name;
    private final ObjectProperty<Comparison> comparison;
    private final StringProperty value;
    private final BooleanProperty negated;

    ConditionModel(QueryName name, Comparison comparison, String value, boolean negated) {
        this.name = new SimpleObjectProperty<>(this, "name", name);
        this.comparison = new SimpleObjectProperty<>(this, "comparison", comparison);
        this.value = new SimpleStringProperty(this, "value", value);
        this.negated = new SimpleBooleanProperty(this, "negated", negated);
        this.name.subscribe(() -> {
            if (!comparisons().contains(this.comparison.get())) {
                this.comparison.set(Comparison.IS);
            }
        });
    }

    static ConditionModel empty() {
        return new ConditionModel(QueryName.ANY_TEXT, Comparison.IS, "", false);
    }

    /// A row for a condition that stands in no brackets.
    static ConditionModel of(Condition condition) {
        var part = condition;
        boolean negated = false;
        while (part instanceof Without without) {
            part = without.part();
            negated = !negated;
        }
        return part instanceof Clause clause
                ? new ConditionModel(clause.name(), clause.comparison(), clause.value(), negated)
                : empty();
    }

    ObjectProperty<QueryName> nameProperty() {
        return name;
    }

    ObjectProperty<Comparison> comparisonProperty() {
        return comparison;
    }

    StringProperty valueProperty() {
        return value;
    }

    BooleanProperty negatedProperty() {
        return negated;
    }

    List<Comparison> comparisons() {
        return Comparison.of(name.get());
    }

    Condition condition() {
        var clause = new Clause(name.get(), comparison.get(), value.get());
        return negated.get() ? new Without(clause) : clause;
    }
}
