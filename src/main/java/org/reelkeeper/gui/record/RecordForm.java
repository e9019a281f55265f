package org.reelkeeper.gui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.reelkeeper.gui.EmptyState;
import org.reelkeeper.gui.FieldWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Styles;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.gui.rules.FormKeys;
import org.reelkeeper.gui.rules.RuleForm;
import org.reelkeeper.model.Slot;

/// The record in one scrolling form, under its header and beside its section bar. Layout, keys and bindings only. Shows
/// nothing of the record until it is told how much.
public final class RecordForm extends BorderPane {

    private static final Duration REST = Duration.seconds(1);

    private final RecordFormModel model;
    private final FieldRows rows;
    private final FormSections sections;
    private final SectionBar bar;
    private final ScrollPane scroll = new ScrollPane();
    private final PauseTransition rest = new PauseTransition(REST);
    private final HitWalk hits = new HitWalk(this::goTo);
    private long shownKey;

    public RecordForm(RecordFormModel model, Workplace workplace, Messages messages, Consumer<Slot> showInSource) {
        this.model = model;
        rows = new FieldRows(model, new FieldWords(messages), messages, showInSource);
        sections = new FormSections(model, rows, workplace, messages);
        bar = new SectionBar(messages, this::jump);
        setId("record-form");
        getStyleClass().add("record-form");
        getStylesheets()
                .addAll(Styles.beside(RuleForm.class, "rules.css"), Styles.beside(RecordForm.class, "record.css"));
        var paper = new BorderPane(scroll(messages));
        paper.setTop(new RecordHeader(model, workplace, messages));
        paper.setLeft(barScroll());
        paper.setMinHeight(0); // where it has less room than it needs, its foot is cut off and not its head
        var none = new EmptyState(Feather.FILM, messages.get("record.none"), messages.get("record.none.hint"));
        none.setId("record-none");
        paper.visibleProperty().bind(model.open().viewProperty().map(Optional::isPresent));
        none.visibleProperty().bind(paper.visibleProperty().not());
        setCenter(new StackPane(paper, none));
        rest.setOnFinished(_ -> model.rest());
        model.open().typed().subscribe(rest::playFromStart);
        model.open()
                .viewProperty()
                .subscribe(view -> view.ifPresent(shown -> show(shown.record().key())));
        model.open()
                .focusProperty()
                .subscribe(slot -> slot.ifPresent(each -> bar.showCurrent(Section.of(each.field()))));
        keys().listenTo(this);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> Optional.ofNullable(owner).ifPresent(this::follow));
    }

    /// Leaves out the lower sections, which take most of the time to make, to style and to lay out, until all are wanted.
    public void showUpperPart() {
        sections.showDownTo(Section.EMBARGO);
    }

    public void showAll() {
        sections.showDownTo(Section.OTHER);
    }

    /// Puts the focus into a field, unfolding it when it is folded away.
    public void goTo(Slot slot) {
        showAll();
        model.row(slot).ifPresent(FieldRowModel::unfold);
        rows.row(slot).ifPresentOrElse(this::enter, () -> jump(Section.of(slot.field())));
    }

    /// Marks characters of a field and brings them into sight; the focus stays where it is.
    public void point(Slot slot, int start, int end) {
        rows.row(slot).filter(Node::isVisible).ifPresent(row -> {
            reveal(row);
            row.point(start, end);
        });
    }

    /// Goes to the next place that has what was searched for.
    public void nextHit() {
        hits.next(rows.shown());
    }

    public void previousHit() {
        hits.previous(rows.shown());
    }

    /// Opens the place where the embargo is set.
    public void goToEmbargo() {
        jump(Section.EMBARGO);
    }

    public void goToHold() {
        goToEmbargo();
        sections.embargo().hold();
    }

    public void goToLift() {
        goToEmbargo();
        sections.embargo().lift();
    }

    public void goToRights() {
        jump(Section.RIGHTS);
    }

    /// The bar gives way when the form is low.
    private ScrollPane barScroll() {
        var frame = new ScrollPane(bar);
        frame.getStyleClass().add("section-frame");
        frame.setFitToWidth(true);
        frame.setFitToHeight(true);
        frame.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setFocusTraversable(false);
        return frame;
    }

    private ScrollPane scroll(Messages messages) {
        scroll.setContent(sections);
        scroll.setFitToWidth(true);
        scroll.setId("record-scroll");
        scroll.setAccessibleText(messages.get("record.form"));
        scroll.vvalueProperty().subscribe(_ -> showCurrent());
        sections.heightProperty().subscribe(_ -> showCurrent());
        return scroll;
    }

    private FormKeys keys() {
        var keys = new FormKeys()
                .on("Shortcut+S", model::save)
                .on("Shortcut+Enter", model::saveAndNext)
                .on("Shortcut+D", () -> model.open().focusProperty().get().ifPresent(rows::compare))
                .on("Esc", scroll::requestFocus);
        for (var section : Section.values()) {
            keys.onDigit(section.number(), () -> jump(section));
        }
        return keys;
    }

    private void show(long key) {
        bar.showProblems(troubled());
        if (key != shownKey) {
            shownKey = key;
            rows.startAfresh();
        }
        showCurrent();
    }

    private java.util.Set<Section> troubled() {
        return model.open().view().map(view -> view.findings()).orElse(List.of()).stream()
                .map(finding -> Section.of(finding.slot().field()))
                .collect(Collectors.toSet());
    }

    private void jump(Section section) {
        showAll();
        layout();
        scrollTo(sections.box(section).getBoundsInParent().getMinY());
        bar.showCurrent(section);
        sections.firstControl(section).ifPresent(control -> control.requestFocus());
    }

    private void enter(FieldRow row) {
        reveal(row);
        row.control().requestFocus();
    }

    private void reveal(FieldRow row) {
        layout();
        var top = sections.sceneToLocal(row.localToScene(0, 0)).getY();
        double height = scroll.getViewportBounds().getHeight();
        double seenFrom = scroll.getVvalue() * Math.max(0, sections.getHeight() - height);
        if (top < seenFrom || top + row.getHeight() > seenFrom + height) {
            scrollTo(top - 8);
        }
    }

    private void follow(Node owner) {
        reveal(owner);
        sections.around(owner).ifPresent(bar::showCurrent);
    }

    /// An editor that opens below the edge comes into sight as a whole, its head first where it is higher than the form.
    private void reveal(Node owner) {
        for (var node = owner; node != null && !node.equals(sections); node = node.getParent()) {
            if (node.getStyleClass().contains("editor-panel")) {
                applyCss(); // what it holds has its size only now
                layout();
                var bounds = sections.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double height = scroll.getViewportBounds().getHeight();
                double seenFrom = scroll.getVvalue() * Math.max(0, sections.getHeight() - height);
                double lowest = bounds.getMaxY() + 12 - height;
                double wanted = Math.min(Math.max(seenFrom, lowest), bounds.getMinY() - 12);
                scrollTo(wanted);
                return;
            }
        }
    }

    private void scrollTo(double top) {
        double room = sections.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }

    private void showCurrent() {
        double room =
                Math.max(0, sections.getHeight() - scroll.getViewportBounds().getHeight());
        bar.showCurrent(sections.at(scroll.getVvalue() * room + 16));
    }

    Optional<FieldRow> row(Slot slot) {
        return rows.row(slot);
    }

    VBox content() {
        return sections;
    }
}
