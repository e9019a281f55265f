package org.reelkeeper.gui.phrases;

import java.util.ArrayList;
import org.reelkeeper.gui.LineWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.ToldLine;
import org.reelkeeper.gui.phrases.PhrasesModel.BroughtFile;

/// What became of a file of phrases, line by line where something could not be taken.
record BroughtNotice(Messages messages) {

    ToldLine line(PhrasesModel model) {
        var line = new ToldLine("phrases-told", messages.get("phrases.told.close"), model::clearTold);
        model.broughtProperty()
                .subscribe(brought -> line.tell(brought.map(this::told).orElse("")));
        model.toldProperty().subscribe(told -> line.tell(told.in(messages)));
        return line;
    }

    private String told(BroughtFile outcome) {
        var brought = outcome.brought();
        var lines = new ArrayList<String>();
        lines.add(messages.get("phrases.brought", brought.learnt(), brought.same()));
        if (!brought.kept().isEmpty()) {
            lines.add(messages.get("phrases.brought.kept", brought.kept().size()));
        }
        lines.addAll(new LineWords(messages)
                .of(brought.wrong(), brought.wrongLines(), outcome.file().toString()));
        return String.join("\n", lines);
    }
}
