package org.reelkeeper.service;

import java.util.List;

/// What is to be printed, in the words of the person at this desk.
///
/// @param notes what has to be known before anything else
/// @param heads of the table; no table without them
public record PrintSheet(
        String title, List<String> notes, List<Fact> facts, List<String> heads, List<List<String>> rows, String foot) {

    public PrintSheet {
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A name and what it names.
    public record Fact(String name, String text) {}
}
