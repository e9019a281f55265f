package org.reelkeeper.desk;

import java.time.Instant;
import java.time.ZoneId;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.ChangeSetInfo.Kind;
import org.reelkeeper.gui.ActWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Toast;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.queues.EndedEntry;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueEvent;
import org.reelkeeper.service.CatalogueEvent.RecordsChanged;
import org.reelkeeper.service.QueueCounts;

/// Tells what has just happened to the catalogue, with the way back.
final class Notices {

    private final Catalogue catalogue;
    private final MainWindow window;
    private final Messages messages;
    private final ActWords words;
    private boolean toldEnded;

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

    /// Says once how many embargoes ended while this person was away.
    void tellEnded(EndedEntry ended, Runnable show) {
        boolean isKnown = !ended.since().equals(Instant.MAX) && ended.records() != QueueCounts.UNKNOWN;
        if (isKnown && !toldEnded) {
            toldEnded = true;
            if (ended.records() > 0) {
                var words =
                        messages.get("shell.ended", ended.records(), moments().text(ended.since()));
                var act = new Toast.Act(messages.get("shell.ended.show"), show);
                window.announce(new Toast(words, Tone.PLAIN, act, true));
            }
        }
    }

    /// An earlier clock closes again what had been released by time.
    void tellClockBack(Instant from, Instant to) {
        var text =
                messages.get("shell.clock-back", moments().text(from), moments().text(to));
        window.announce(new Toast(text, Tone.WARNING, Toast.Act.NONE, true));
    }

    private Moments moments() {
        return new Moments(messages.locale(), ZoneId.systemDefault());
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
