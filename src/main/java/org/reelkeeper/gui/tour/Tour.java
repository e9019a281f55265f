package org.reelkeeper.gui.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Theme;

/// The main job from the first page to the catalogue that is opened again, step by step, with the controls and
/// commands that a person uses. Each step says in one line what it did. Runs on a thread of its own.
public final class Tour {

    /// How far the tour goes: its first steps without pictures, enough to know that an installed program works, or all.
    public enum Length {
        SHORT,
        WHOLE
    }

    private static final Set<String> FIRST_STEPS =
            Set.of("begin", "preview", "load", "look", "correct", "embargo", "search", "reopen");
    private static final String CORRECTED = "730160";
    private static final String TITLE =
            "GREECE: Ferry crews occupy harbour master's office in Piraeus over crew numbers";
    private static final String DATE = "30th June 2004";
    private static final String EMBARGOED = "730126";
    private static final String HELD = "730131";
    private static final String RESTRICTED = "730119";
    private static final String DRAFTED = "730140";
    private static final String DRAFT = "AT SEA: Trawlers resume work off Cascais after blockade";
    private static final String WITH_PROBLEMS = "730118";

    private final TourHands hands;
    private final TourCatalogue catalogue;
    private final TourPictures pictures;
    private final TourScreens screens;
    private final TourFolder folder;
    private final Messages messages;
    private final Map<String, Callable<String>> steps = new LinkedHashMap<>();

    public Tour(Scene scene, Theme theme, TourFolder folder, Messages messages, Length length) {
        this.folder = folder;
        this.messages = messages;
        hands = new TourHands(scene);
        catalogue = new TourCatalogue(hands);
        pictures = new TourPictures(hands, theme, folder.root(), length == Length.WHOLE);
        screens = new TourScreens(hands, catalogue, pictures);
        steps.put("begin", this::begin);
        steps.put("preview", this::preview);
        steps.put("load", this::load);
        steps.put("look", this::look);
        steps.put("correct", this::correct);
        steps.put("embargo", this::embargo);
        steps.put("hold", this::hold);
        steps.put("prohibit", this::prohibit);
        steps.put("credit", this::credit);
        steps.put("search", this::search);
        steps.put("queue", this::queue);
        steps.put("narrow", this::narrow);
        steps.put("undo", this::undo);
        steps.put("redo", this::redo);
        steps.put("draft", this::draft);
        steps.put("problems", this::problems);
        steps.put("reopen", this::reopen);
        steps.put("check", this::check);
        steps.put("pictures", this::pictures);
        if (length == Length.SHORT) {
            steps.keySet().retainAll(FIRST_STEPS);
        }
    }

    /// Takes the steps, each told when it is done.
    ///
    /// @throws TourFailedException at the first step that does not do what it should
    public void walk(Consumer<String> told) {
        steps.forEach((step, work) -> {
            try {
                told.accept(work.call());
                catalogue.refuseFaults();
            } catch (Exception e) {
                throw new TourFailedException(step, e);
            }
        });
    }

    private String begin() {
        hands.until("the first page", () -> hands.isSeen("start-begin"));
        hands.press("way-load");
        fillStart();
        pictures.take("first-page");
        hands.press("start-begin");
        catalogue.awaitOpen();
        return said("begin", folder.catalogue().getFileName());
    }

    private void fillStart() {
        hands.type("start-place", folder.catalogue().toString());
        hands.type("start-who", "A. Keeper");
    }

    private String preview() {
        hands.command("menu-load");
        hands.press("load-choose-files");
        hands.until("the files are listed", () -> hands.isSeen("load-sources"));
        pictures.take("load-files");
        hands.press("load-read");
        hands.until("the preview", () -> hands.isSeen("load-go"));
        pictures.take("load-preview");
        return said("preview", catalogue.number("load-count-new"), catalogue.number("load-count-refused"));
    }

    private String load() {
        hands.press("load-go");
        hands.until("the report", () -> hands.isSeen("load-report-title"));
        pictures.take("load-report");
        var loaded = catalogue.number("load-bar-new");
        var refused = catalogue.number("load-bar-refused");
        hands.key("load-page", KeyCode.ESCAPE);
        catalogue.list("queue-all");
        hands.until("the records", () -> catalogue.listed().size() == loaded);
        return said("load", loaded, refused);
    }

    private String look() {
        catalogue.open(WITH_PROBLEMS);
        catalogue.list("queue-all");
        hands.until("all records again", () -> catalogue.listed().size() > 1);
        hands.command("menu-next-problem");
        hands.until("the field is lit", () -> hands.hasFocus("field-summary"));
        pictures.take("main");
        pictures.takeFine("main");
        return said("look", WITH_PROBLEMS, text("chip-problems"));
    }

    private String correct() {
        catalogue.open(CORRECTED);
        hands.type("field-title", TITLE);
        hands.type("field-date", DATE);
        pictures.take("corrected");
        hands.press("record-save");
        hands.until("it is saved", () -> !hands.isSeen("record-draft"));
        return said("correct", CORRECTED, text("hint-date"));
    }

    private String embargo() {
        catalogue.open(EMBARGOED);
        hands.press("embargo-until");
        hands.type("embargo-date", "1 July 2095");
        hands.type("embargo-time", "12:00");
        hands.type("embargo-until-reason", "Agreed with the skippers");
        pictures.take("embargo");
        hands.press("embargo-until-apply");
        hands.until("the embargo stands", () -> hands.isSeen("embargo-take-back"));
        return said("embargo", EMBARGOED, text("embargo-standing"));
    }

    private String hold() {
        catalogue.open(HELD);
        hands.press("embargo-hold");
        hands.type("embargo-hold-reason", "Date in the text cannot be right");
        hands.press("embargo-hold-apply");
        hands.until("it is held", () -> hands.isSeen("embargo-take-back"));
        return said("hold", HELD, text("chip-embargo"));
    }

    private String prohibit() {
        catalogue.open(RESTRICTED);
        hands.press("rule-add");
        hands.type("rule-places", "Japan");
        hands.until("Japan is found", () -> hands.isSeen("rule-places-found"));
        hands.key("rule-places", KeyCode.ENTER);
        pictures.take("rights");
        hands.press("rule-keep");
        hands.until("the rule stands", () -> hands.isSeen("rule-0"));
        return said("prohibit", RESTRICTED, text("rule-0"));
    }

    private String credit() {
        hands.press("rule-add");
        hands.choose("rule-kind", messages.get("rule.kind.duty"));
        hands.type("rule-credit", "Gullhaven");
        hands.press("rule-keep");
        hands.until("the second rule stands", () -> hands.isSeen("rule-1"));
        return said("credit", RESTRICTED, text("rule-1"));
    }

    private String search() {
        catalogue.search("piraeus");
        hands.until("it is found", () -> catalogue.listed().contains(CORRECTED));
        var found = catalogue.listed().size();
        screens.searches();
        catalogue.list("queue-all");
        return said("search", "piraeus", found);
    }

    private String queue() {
        catalogue.list("queue-embargo-in-force");
        hands.until("it is in force", () -> catalogue.listed().contains(EMBARGOED));
        pictures.take("queue");
        screens.releases();
        var found = catalogue.listed().size();
        catalogue.list("queue-all");
        hands.until("all records again", () -> catalogue.listed().size() > found);
        return said("queue", EMBARGOED, found);
    }

    private String narrow() {
        return said("narrow", screens.facets());
    }

    private String undo() {
        catalogue.open(RESTRICTED);
        hands.command("menu-undo");
        hands.until("the second rule is gone", () -> !hands.isSeen("rule-1"));
        return said("undo", RESTRICTED);
    }

    private String redo() {
        hands.command("menu-redo");
        hands.until("the second rule is back", () -> hands.isSeen("rule-1"));
        return said("redo", RESTRICTED);
    }

    private String draft() {
        catalogue.open(DRAFTED);
        hands.type("field-title", DRAFT);
        catalogue.open(CORRECTED);
        catalogue.list("queue-drafts");
        hands.until("the draft is kept", () -> catalogue.listed().equals(List.of(DRAFTED)));
        catalogue.list("queue-all");
        return said("draft", DRAFTED);
    }

    private String problems() {
        catalogue.open(WITH_PROBLEMS);
        hands.command("menu-drawer");
        hands.command("menu-next-problem");
        hands.until("the drawer", () -> hands.isSeen("problems"));
        pictures.take("problems");
        hands.command("menu-drawer");
        catalogue.list("queue-all");
        return said("problems", WITH_PROBLEMS);
    }

    private String reopen() {
        hands.command("menu-new-catalogue");
        hands.until("the first page", () -> hands.isSeen("start-begin"));
        hands.press("way-open");
        fillStart();
        hands.press("start-begin");
        catalogue.awaitOpen();
        hands.until("the records", () -> !catalogue.listed().isEmpty());
        return said("reopen", catalogue.listed().size());
    }

    private String check() {
        catalogue.open(CORRECTED);
        catalogue.expect("field-title", TITLE);
        catalogue.expect("field-date", DATE);
        catalogue.open(EMBARGOED);
        hands.until("the embargo", () -> hands.text("embargo-standing").contains("2095"));
        catalogue.open(HELD);
        catalogue.expect("chip-embargo", messages.get("embargo-words.chip.held"));
        catalogue.open(RESTRICTED);
        hands.until("both rules", () -> hands.isSeen("rule-0") && hands.isSeen("rule-1"));
        catalogue.open(DRAFTED);
        catalogue.expect("field-title", DRAFT);
        return said("check");
    }

    private String pictures() {
        catalogue.open(CORRECTED);
        catalogue.list("queue-all");
        screens.inspector();
        screens.pages();
        return said("pictures", pictures.count(), folder.root());
    }

    private String text(String id) {
        return hands.onWindow(id, () -> hands.text(id));
    }

    private String said(String step, Object... details) {
        return messages.get("tour." + step, details);
    }
}
