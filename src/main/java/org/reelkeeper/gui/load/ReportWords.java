package org.reelkeeper.gui.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelkeeper.edit.LoadNote;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Tone;
import org.reelkeeper.gui.WorkWords;
import org.reelkeeper.model.Slot;
import org.reelkeeper.service.LoadReport;
import org.reelkeeper.service.LoadReport.State;

/// A report of a load in words, for the page, the clipboard and a text file.
final class ReportWords {

    private static final int CONFLICT_TEXTS = 4;

    private final Messages messages;
    private final Moments moments;
    private final ItemWords items;

    ReportWords(Messages messages, Moments moments) {
        this.messages = messages;
        this.moments = moments;
        items = new ItemWords(messages);
    }

    String title(LoadReport report) {
        return messages.get(
                "load.report.title",
                report.info().number(),
                moments.text(report.info().when()),
                report.info().who());
    }

    String state(LoadReport report) {
        return report.state() == State.DONE && report.unread() > 0
                ? messages.get("load.state.part")
                : messages.get("load.state." + report.state().name().toLowerCase(Locale.ROOT));
    }

    /// How much a load that is not under way has not read; empty when it has read all.
    String unread(LoadReport report) {
        return report.state() == State.RUNNING || report.unread() == 0
                ? ""
                : messages.get("load.report.unread", new WorkWords(messages).size(report.unread()));
    }

    static Tone tone(LoadReport report) {
        return switch (report.state()) {
            case RUNNING -> Tone.ACCENT;
            case STOPPED -> Tone.WARNING;
            case DONE -> report.unread() > 0 ? Tone.WARNING : Tone.GOOD;
            case UNDONE -> Tone.PLAIN;
        };
    }

    String kind(LoadNote note) {
        return messages.get(
                "load.note." + note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Tone tone(LoadNote note) {
        return switch (note.kind()) {
            case REFUSED -> Tone.BAD;
            case CONFLICT -> Tone.WARNING;
            case CHANGED -> Tone.ACCENT;
            case LEFT_OUT, STOPPED -> Tone.PLAIN;
        };
    }

    String where(LoadNote note) {
        return items.place(note.file(), note.line());
    }

    String reason(LoadNote note) {
        if (note.kind() == LoadNote.Kind.CONFLICT && note.details().size() >= CONFLICT_TEXTS) {
            return messages.get(
                    "load.note.conflict-in",
                    items.field(Slot.ofKey(note.details().getFirst()), ""),
                    note.details().get(2),
                    note.details().get(3));
        }
        return switch (note.kind()) {
            case LEFT_OUT -> messages.get(note.reason());
            case STOPPED ->
                messages.get(note.reason(), Long.parseLong(note.details().getLast()));
            case REFUSED, CONFLICT, CHANGED -> withDetails(note);
        };
    }

    private String withDetails(LoadNote note) {
        var reason = note.reason().isEmpty() ? kind(note) : messages.get(note.reason());
        return note.details().isEmpty()
                ? reason
                : messages.get("load.note.with-details", reason, String.join(", ", note.details()));
    }

    String remedy(LoadNote note) {
        return note.kind() == LoadNote.Kind.REFUSED ? items.remedy(note.reason()) : "";
    }

    /// The whole report as plain text, with all its notes.
    String text(LoadReport report, List<LoadNote> notes) {
        var lines = new ArrayList<>(List.of(title(report), report.info().what(), state(report), ""));
        var counts = report.counts();
        lines.add(count("new", counts.added()));
        lines.add(count("same", counts.unchanged()));
        lines.add(count("changed", counts.changed() - counts.conflicts()));
        lines.add(count("conflict", counts.conflicts()));
        lines.add(count("refused", counts.failed()));
        if (report.unread() > 0) {
            lines.add(unread(report));
        }
        if (!notes.isEmpty()) {
            lines.add("");
        }
        notes.forEach(note -> lines.add(where(note) + "\t" + kind(note) + "\t" + reason(note)));
        return String.join("\n", lines) + "\n";
    }

    private String count(String what, long number) {
        return messages.get("load.number", number) + "\t" + messages.get("load.card." + what, number);
    }
}
