package org.reelkeeper.gui.tour;

import javafx.scene.input.KeyCode;

/// Screens that the tour looks at and takes pictures of without changing anything.
final class TourScreens {

    private final TourHands hands;
    private final TourCatalogue catalogue;
    private final TourPictures pictures;

    TourScreens(TourHands hands, TourCatalogue catalogue, TourPictures pictures) {
        this.hands = hands;
        this.catalogue = catalogue;
        this.pictures = pictures;
    }

    /// What the search box offers, what it says of a wrong name, and the query builder.
    void searches() {
        hands.type("search", "piraeus s");
        hands.until("names are offered", () -> hands.isSeen("search-suggestions"));
        pictures.take("suggestions");
        hands.type("search", "piraeus titel:ferry");
        hands.until("the problem is told", () -> hands.isSeen("search-wrong"));
        pictures.take("wrong-query");
        catalogue.search("harbour* -is:draft");
        hands.until("more are found", () -> catalogue.listed().size() > 1);
        pictures.take("found");
        hands.command("menu-query-builder");
        hands.until("the builder", () -> hands.isSeen("query-builder"));
        pictures.take("query-builder");
        hands.press("builder-leave");
    }

    /// The months above the list, and the calendar.
    void releases() {
        hands.command("menu-timeline");
        hands.until("the months", () -> hands.isSeen("timeline-bars"));
        pictures.take("timeline");
        hands.command("menu-timeline");
        hands.command("menu-embargo-calendar");
        hands.until("the calendar", () -> hands.isSeen("calendar-days"));
        pictures.take("calendar");
        hands.key("calendar-page", KeyCode.ESCAPE);
    }

    /// Narrows the list by a country and takes that back; says what stood above the list.
    String facets() {
        hands.press("facet-year");
        hands.press("facet-country");
        hands.until("the countries", () -> hands.has("facet-country-values"));
        hands.key("facet-country-values", KeyCode.DOWN);
        hands.key("facet-country-values", KeyCode.SPACE);
        hands.until("fewer records", () -> hands.isSeen("chip-country"));
        hands.scroll("side-bar-facets", 1);
        pictures.take("facets");
        var chip = hands.onWindow("the chip", () -> hands.text("chip-country"));
        hands.press("facet-country");
        hands.press("facet-year");
        hands.scroll("side-bar-facets", 0);
        hands.press("chip-country");
        hands.until("all records again", () -> !hands.isSeen("chip-country"));
        return chip;
    }

    /// The record beside the form, page by page.
    void inspector() {
        hands.command("menu-edit-rights");
        hands.turnTo("inspector", "tab-changes");
        pictures.take("changes");
        hands.turnTo("inspector", "tab-history");
        hands.until("the history", () -> hands.isSeen("history"));
        pictures.take("history");
        hands.turnTo("inspector", "tab-rights");
        pictures.take("rights-in-words");
        licence();
        hands.turnTo("inspector", "tab-shots");
        hands.until("the shots", () -> hands.has("shots"));
        pictures.take("shots");
        hands.turnTo("inspector", "tab-source");
        pictures.takeAt("small", 1024, 700);
    }

    private void licence() {
        hands.command("menu-may-use");
        hands.until("the answer", () -> hands.isSeen("licence-verdict"));
        pictures.take("licence");
        hands.command("menu-may-use-list");
        hands.press("licence-ask-list");
        hands.until("the answers", () -> hands.isSeen("licence-count-blocked"));
        pictures.take("licence-list");
        hands.key("licence-page", KeyCode.ESCAPE);
    }

    /// The changes of all records, the phrases, the rules of collections and the authority lists.
    void pages() {
        hands.command("menu-change-history");
        hands.until("the changes", () -> hands.isSeen("history-page"));
        pictures.take("change-history");
        hands.command("menu-phrases");
        hands.until("the phrases", () -> hands.isSeen("phrases-statement"));
        pictures.take("phrases");
        hands.command("menu-collection-rules");
        hands.press("collections-add");
        hands.until("the rule that is made", () -> hands.isSeen("rule-kind"));
        pictures.take("collections");
        hands.press("rule-cancel");
        hands.key("collections-page", KeyCode.ESCAPE);
        hands.command("menu-authorities");
        hands.until("the authority lists", () -> hands.isSeen("authorities-table"));
        pictures.take("authorities");
        hands.key("authorities-page", KeyCode.ESCAPE);
    }
}
