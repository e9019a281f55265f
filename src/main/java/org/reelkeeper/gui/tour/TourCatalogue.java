package org.reelkeeper.gui.tour;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

/// The open catalogue as the window shows it: finds records, reads the list, and expects texts.
final class TourCatalogue {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final TourHands hands;

    TourCatalogue(TourHands hands) {
        this.hands = hands;
    }

    void awaitOpen() {
        hands.until("the catalogue is open", () -> hands.isSeen("menu-bar"));
    }

    void search(String words) {
        hands.type("search", words);
        hands.onWindow(words, () -> {
            var field = hands.find("search", TextField.class);
            field.fireEvent(new ActionEvent(field, field));
            return true;
        });
    }

    /// Finds a record by its number and waits until the form shows it.
    void open(String recordId) {
        search(recordId);
        hands.until("record " + recordId, () -> List.of(recordId).equals(listed()) && isShown(recordId));
    }

    /// Lists a queue as a whole.
    void list(String queue) {
        search("");
        hands.press(queue);
    }

    private boolean isShown(String recordId) {
        return recordId.equals(hands.text("record-id"));
    }

    /// The numbers of the records that the list holds; on the thread of the window.
    List<String> listed() {
        return hands.column("record-table", "record");
    }

    int number(String id) {
        return Integer.parseInt(hands.onWindow(id, () -> hands.text(id)));
    }

    void expect(String id, String text) {
        hands.until(id + " says " + text, () -> text.equals(hands.text(id)));
    }

    /// The window tells of a failure in a notice that stays.
    void refuseFaults() {
        var faults = hands.onWindow(
                "notices",
                () -> hands.root().lookupAll(".toast").stream()
                        .filter(toast -> toast.getPseudoClassStates().contains(BAD))
                        .map(TourCatalogue::words)
                        .toList());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join(", ", faults));
        }
    }

    private static String words(Node toast) {
        return toast.lookup(".label") instanceof Labeled words ? words.getText() : toast.toString();
    }
}
