package org.reelkeeper.gui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reelkeeper.model.FieldLists;

/// A field that holds a list in one text: what is there stays to the letter as far as it can.
final class ListText {

    private ListText() {}

    static String with(String text, String typed) {
        var present = FieldLists.split(text);
        var added = FieldLists.split(typed);
        if (present.isEmpty() || added.stream().anyMatch(item -> item.contains(","))) {
            return FieldLists.join(
                    Stream.concat(present.stream(), added.stream()).toList());
        }
        var separator = text.contains(";") ? "; " : ", ";
        return text.replaceFirst("[;,\\s]+$", "") + separator + String.join(separator, added);
    }

    static String without(String text, int place) {
        List<String> left = new ArrayList<>(FieldLists.split(text));
        if (place < 0 || place >= left.size()) {
            return text;
        }
        left.remove(place);
        return FieldLists.join(left);
    }
}
