package org.reelkeeper.gui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which panes the window shows and what its toolbar and status bar say.
public final class ShellModel {

    /// Under this width the side bar and the inspector do not fit beside the form together.
    private static final double NARROW = 1200;

    private final DoubleProperty width = new SimpleDoubleProperty(this, "width", 1440);
    private final BooleanProperty sideBarWanted = new SimpleBooleanProperty(this, "sideBarWanted", true);
    private final BooleanProperty inspectorWanted = new SimpleBooleanProperty(this, "inspectorWanted", true);
    private final BooleanProperty inspectorCalled = new SimpleBooleanProperty(this, "inspectorCalled");
    private final BooleanProperty drawer = new SimpleBooleanProperty(this, "drawer");
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(this, "layout", Layout.CORRECT);
    private final StringProperty catalogue = new SimpleStringProperty(this, "catalogue", "");
    private final StringProperty zone = new SimpleStringProperty(this, "zone", "");
    private final StringProperty position = new SimpleStringProperty(this, "position", "");
    private final StringProperty saved = new SimpleStringProperty(this, "saved", "");
    private final BooleanProperty draft = new SimpleBooleanProperty(this, "draft");
    private final StringProperty backup = new SimpleStringProperty(this, "backup", "");
    private final StringProperty backupHint = new SimpleStringProperty(this, "backupHint", "");
    private final BooleanProperty backupLate = new SimpleBooleanProperty(this, "backupLate");
    private final ObjectProperty<JobDoor> jobDoor = new SimpleObjectProperty<>(this, "jobDoor", JobDoor.NONE);
    private final StringProperty counts = new SimpleStringProperty(this, "counts", "");
    private final StringProperty searchable = new SimpleStringProperty(this, "searchable", "");
    private final LongProperty problems = new SimpleLongProperty(this, "problems");

    /// How the middle of the window is divided.
    public enum Layout {
        CORRECT,
        SURVEY,
        FORM;

        /// What a state file says; anything unknown is the first.
        public static Layout of(String word) {
            for (var layout : values()) {
                if (layout.name().equals(word)) {
                    return layout;
                }
            }
            return CORRECT;
        }

        Layout next() {
            return switch (this) {
                case CORRECT -> SURVEY;
                case SURVEY -> FORM;
                case FORM -> CORRECT;
            };
        }
    }

    public DoubleProperty widthProperty() {
        return width;
    }

    /// Wanted in a wide window; in a narrow one the inspector comes when it is called, and then in the side bar's
    /// place.
    public BooleanProperty inspectorWantedProperty() {
        return inspectorWanted;
    }

    public BooleanProperty sideBarWantedProperty() {
        return sideBarWanted;
    }

    public BooleanExpression narrow() {
        return width.lessThan(NARROW);
    }

    public BooleanExpression inspectorShown() {
        return BooleanExpression.booleanExpression(
                Bindings.when(narrow()).then(inspectorCalled).otherwise(inspectorWanted));
    }

    public BooleanExpression sideBarShown() {
        return sideBarWanted.and(narrow().and(inspectorCalled).not());
    }

    public BooleanExpression listShown() {
        return layout.isNotEqualTo(Layout.FORM);
    }

    public BooleanExpression formShown() {
        return layout.isNotEqualTo(Layout.SURVEY);
    }

    public BooleanProperty drawerProperty() {
        return drawer;
    }

    public ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    public StringProperty catalogueProperty() {
        return catalogue;
    }

    public StringProperty zoneProperty() {
        return zone;
    }

    /// Such as "37 of 214".
    public StringProperty positionProperty() {
        return position;
    }

    public StringProperty savedProperty() {
        return saved;
    }

    /// Whether the record shown holds something typed and not saved.
    public BooleanProperty draftProperty() {
        return draft;
    }

    public StringProperty backupProperty() {
        return backup;
    }

    public StringProperty backupHintProperty() {
        return backupHint;
    }

    /// Whether the last proven backup is older than it should be.
    public BooleanProperty backupLateProperty() {
        return backupLate;
    }

    public ObjectProperty<JobDoor> jobDoorProperty() {
        return jobDoor;
    }

    /// Such as "98,412 records, 214 shown, 1 selected".
    public StringProperty countsProperty() {
        return counts;
    }

    /// Says that not everything can be found yet; empty when it can.
    public StringProperty searchableProperty() {
        return searchable;
    }

    public LongProperty problemsProperty() {
        return problems;
    }

    public void showInspector() {
        (narrow().get() ? inspectorCalled : inspectorWanted).set(true);
    }

    public void toggleInspector() {
        var property = narrow().get() ? inspectorCalled : inspectorWanted;
        property.set(!property.get());
    }

    public void toggleSideBar() {
        if (narrow().get() && inspectorCalled.get()) {
            inspectorCalled.set(false);
            sideBarWanted.set(true);
        } else {
            sideBarWanted.set(!sideBarWanted.get());
        }
    }

    public void showSideBar() {
        if (!sideBarShown().get()) {
            toggleSideBar();
        }
    }

    public void toggleDrawer() {
        drawer.set(!drawer.get());
    }

    public void nextLayout() {
        layout.set(layout.get().next());
    }
}
