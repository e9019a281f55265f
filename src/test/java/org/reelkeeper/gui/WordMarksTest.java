package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelkeeper.gui.WordMarks.Mark;
import org.reelkeeper.gui.WordMarks.Stretch;

class WordMarksTest {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        assertEquals(
                List.of(
                        new Stretch(Mark.SAME, "No "),
                        new Stretch(Mark.REMOVED, "acess"),
                        new Stretch(Mark.ADDED, "access"),
                        new Stretch(Mark.SAME, " Spain"),
                        new Stretch(Mark.ADDED, "/Portugal")),
                WordMarks.between("No acess Spain", "No access Spain/Portugal"));
    }

    @Test
    void equalTextsHaveNoMarkAndEmptyOnesNoStretch() {
        assertEquals(List.of(new Stretch(Mark.SAME, "boats")), WordMarks.between("boats", "boats"));
        assertEquals(List.of(), WordMarks.between("", ""));
    }

    @Test
    void veryLongTextsAreComparedInWholeBetweenTheirCommonEnds() {
        var before = "start " + "a ".repeat(3000) + "end";
        var after = "start " + "b ".repeat(3000) + "end";

        assertEquals(
                List.of(Mark.SAME, Mark.REMOVED, Mark.ADDED, Mark.SAME),
                WordMarks.between(before, after).stream().map(Stretch::mark).toList());
    }
}
