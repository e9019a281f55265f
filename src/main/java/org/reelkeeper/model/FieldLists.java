package org.reelkeeper.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Lists that are written as one text: separated by semicolons where there are any, else by commas.
public final class FieldLists {

    private FieldLists() {}

    public static List<String> split(String text) {
        var separator = text.contains(";") ? ";" : ",";
        return Arrays.stream(text.split("[" + separator + "\n]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /// One text that `split` reads as these items again, as long as none holds a semicolon.
    public static String join(List<String> items) {
        boolean commas = items.stream().anyMatch(item -> item.contains(","));
        var joined = items.stream().collect(Collectors.joining(commas ? "; " : ", "));
        return commas && items.size() == 1 ? joined + ";" : joined;
    }
}
