package org.reelkeeper.gui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.reelkeeper.gui.Chip;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.RightsWords;
import org.reelkeeper.gui.RuleCard;
import org.reelkeeper.gui.RuleWords;
import org.reelkeeper.gui.SectionHeading;
import org.reelkeeper.gui.ShownText;
import org.reelkeeper.gui.StatusWords;
import org.reelkeeper.gui.Workplace;
import org.reelkeeper.model.Field;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.service.RecordView;

/// Whether the record may go out: publication, embargo, every rule with the words it was read from and where they stand,
/// and the countries in which it may be used.
final class RightsPane extends ScrollPane {

    private final VBox content = new VBox();
    private final InspectorModel model;
    private final Workplace workplace;
    private final Messages messages;
    private final CountriesModel countries;
    private final CountriesPart countriesPart;
    private Optional<RecordView> due = Optional.empty();

    RightsPane(InspectorModel model, Workplace workplace, Messages messages) {
        this.model = model;
        this.workplace = workplace;
        this.messages = messages;
        this.countries = new CountriesModel(workplace);
        this.countriesPart = new CountriesPart(countries, messages);
        setId("rights");
        setAccessibleText(messages.get("inspector.rights"));
        setFitToWidth(true);
        content.getStyleClass().add("rights-pane");
        setContent(content);
        model.open().viewProperty().subscribe(shown -> {
            due = shown;
            showIfSeen();
        });
        model.pageProperty().subscribe(_ -> showIfSeen());
    }

    /// Not made for every record that somebody pages through while another page is looked at.
    private void showIfSeen() {
        if (model.pageProperty().get() == InspectorModel.Page.RIGHTS) {
            due.ifPresent(this::show);
            due = Optional.empty();
        }
    }

    private void show(RecordView view) {
        content.getChildren().clear();
        var light = new Chip();
        light.setId("rights-statement");
        new RightsWords(messages).show(light, view.rights());
        part("inspector.rights.light", light, decided(view), ask());
        part(
                "field.status.publication",
                words(
                        "rights-publication",
                        new StatusWords(messages).publication(view.record().text(Field.PUBLICATION))));
        part("inspector.embargo", words("rights-embargo", embargo(view)));
        part(
                "field.usageTerms",
                words("rights-text", ShownText.of(view.terms().raw()).shown()),
                cards("rights-rules", view.terms().rules()));
        rules("field.copyrightHolder", "rights-holder", view.rights().holder());
        rules("field.source", "rights-source", view.rights().source());
        rules(
                "inspector.rights.blocks",
                "rights-blocks",
                view.rights().blockRules().toList());
        rules("inspector.rights.inherited", "rights-inherited", inherited(view));
        rules("inspector.rights.hidden", "rights-hidden", hidden(view));
        countries.show(view, model.usualQuestion());
        content.getChildren().add(countriesPart);
    }

    private String embargo(RecordView view) {
        return new EmbargoWords(messages).sentence(view.embargo().termAt(workplace.now()), workplace.zone());
    }

    private static List<Rule> inherited(RecordView view) {
        return view.beside().stream()
                .filter(rule -> rule.source() == RuleSource.DEFAULT)
                .toList();
    }

    private static List<Rule> hidden(RecordView view) {
        return view.beside().stream()
                .filter(rule -> rule.source() != RuleSource.DEFAULT)
                .toList();
    }

    /// Which block makes the light what it is, where one does.
    private Node decided(RecordView view) {
        var label = new Label(RightsWords.decidingBlock(view.rights())
                .map(rule -> messages.get("inspector.rights.decided", rule.block(), rule.raw()))
                .orElse(""));
        label.setId("rights-decided");
        label.getStyleClass().add("form-hint");
        label.setWrapText(true);
        label.setManaged(!label.getText().isEmpty());
        return label;
    }

    private Node ask() {
        var ask = new Button(messages.get("inspector.rights.ask"));
        ask.setId("rights-ask");
        ask.setOnAction(_ -> model.askForLicence());
        return ask;
    }

    private void rules(String key, String id, List<Rule> rules) {
        if (!rules.isEmpty()) {
            part(key, cards(id, rules));
        }
    }

    private Node cards(String id, List<Rule> rules) {
        var cards = new VBox();
        cards.setId(id);
        cards.getStyleClass().add("rights-rules");
        var words = new RuleWords(messages);
        rules.forEach(rule -> cards.getChildren().add(new RuleCard(words.of(rule), rule, messages, model::goTo)));
        cards.setManaged(!rules.isEmpty());
        return cards;
    }

    private void part(String key, Node... nodes) {
        var part = new VBox(new SectionHeading(messages.get(key), messages.locale()));
        part.getStyleClass().add("rights-part");
        part.getChildren().addAll(nodes);
        content.getChildren().add(part);
    }

    private static Label words(String id, String text) {
        var label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
