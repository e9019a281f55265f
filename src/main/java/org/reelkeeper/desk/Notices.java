package org.reelkeeper.desk;

import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.gui.ActWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Toast;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.CatalogueEvent.RecordsChanged;

/// Tells what has just happened to the catalogue, with the way back.
final class Notices {

    private final Catalogue catalogue;
    private final MainWindow window;
    private final Messages messages;
    private final ActWords words;

    Notices(Catalogue catalogue, MainWindow window) {
        this.catalogue = catalogue;
        this.window = window;
        messages = window.around().messages();
        words = new ActWords(messages);
    }

    /// What was found and mended while the catalogue was opened.
    void tellOpening() {
        catalogue
                .opening()
                .remarks()
                .forEach(remark -> window.announce(Toast.lasting(
                        messages.get(remark.key(), remark.arguments().toArray()))));
    }

    void hear(CatalogueEvent event) {
        if (event instanceof RecordsChanged(var info, var keys)) {
            var text = words.done(info, keys.size());
            window.announce(info.kind() == Kind.EDIT ? Toast.of(text, undo(info)) : Toast.of(text));
        }
    }

    private Toast.Act undo(ChangeSetInfo info) {
        return new Toast.Act(
                messages.get("shell.toast.undo"),
                () -> window.around()
                        .writing()
                        .start(
                                "shell.turning",
                                (JobContext context) -> catalogue.corrections().undo(info.number(), context),
                                _ -> {},
                                window.faults()::report));
    }
}
