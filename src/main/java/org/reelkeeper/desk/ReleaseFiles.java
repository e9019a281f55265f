package org.reelkeeper.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.reelkeeper.gui.EmbargoWords;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.Sentence;
import org.reelkeeper.gui.StatusWords;
import org.reelkeeper.gui.Toast;
import org.reelkeeper.gui.releases.SpanWords;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.model.Publication;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.PrintSheet;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.Release;
import org.reelkeeper.service.ReleaseList;
import org.reelkeeper.service.ReleaseWords;

/// Writes the releases of a search into files: for the calendars of others, and as a sheet that the browser prints. The
/// person says where, since browsers may not read everywhere.
final class ReleaseFiles {

    private static final int MOST_PRINTED = 5_000;

    private final Catalogue catalogue;
    private final MainWindow window;
    private final Messages messages;
    private final SpanWords spans;
    private final EmbargoWords embargoes;

    ReleaseFiles(Catalogue catalogue, MainWindow window) {
        this.catalogue = catalogue;
        this.window = window;
        messages = window.around().messages();
        spans = new SpanWords(messages, catalogue.settings()::zone);
        embargoes = new EmbargoWords(messages);
    }

    void writeCalendar(RecordQuery query) {
        window.around()
                .files()
                .target(messages.get("releases.file.title"), messages.get("releases.file.name"))
                .ifPresent(file -> writeCalendar(query, file));
    }

    private void writeCalendar(RecordQuery query, Path file) {
        window.around()
                .writing()
                .start(
                        "releases.job.file",
                        context -> catalogue.releases().writeCalendar(query, file, new Words(), context),
                        report -> window.announce(Toast.of(
                                messages.get("releases.file.done", report.written(), file, report.leftOut()),
                                new Toast.Act(
                                        messages.get("releases.file.show"),
                                        () -> window.around().folderDoor().accept(folder(file))))),
                        fault -> fail(fault, file));
    }

    private static Path folder(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    void print(RecordQuery query) {
        window.around()
                .files()
                .target(messages.get("releases.sheet.target"), messages.get("releases.sheet.name"))
                .ifPresent(file -> print(query, file));
    }

    private void print(RecordQuery query, Path file) {
        window.around()
                .writing()
                .start(
                        "releases.job.sheet",
                        context -> printed(query, file, context),
                        sheet -> window.around().folderDoor().accept(sheet),
                        fault -> fail(fault, file));
    }

    private Path printed(RecordQuery query, Path file, JobContext context) throws IOException {
        var list = catalogue.releases().list(query, MOST_PRINTED, context);
        catalogue.sheets().writeSheet(sheet(query, list), file, messages.locale());
        return file;
    }

    private void fail(Throwable fault, Path file) {
        Sentence.refusal(fault).ifPresentOrElse(refusal -> window.announce(Toast.bad(refusal.in(messages))), () -> {
            window.announce(Toast.bad(messages.get("releases.failed", file)));
            window.faults().report(fault);
        });
    }

    private PrintSheet sheet(RecordQuery query, ReleaseList list) {
        var zone = catalogue.settings().zone();
        var now = new Moments(messages.locale(), zone)
                .text(window.around().clock().instant());
        var released = spans.of(query.releases());
        return new PrintSheet(
                messages.get("releases.sheet.title"),
                List.of(messages.get("releases.sheet.note")),
                List.of(
                        fact("catalogue", String.valueOf(catalogue.folder().getFileName())),
                        fact("as-of", now + " " + zone.getId()),
                        fact("span", released.isEmpty() ? messages.get("releases.sheet.any") : released),
                        fact("search", query.words().isBlank() ? messages.get("releases.sheet.all") : query.words()),
                        fact("count", messages.get("releases.sheet.counted", list.all(), list.others()))),
                List.of(
                        messages.get("releases.sheet.when"),
                        messages.get("releases.sheet.state"),
                        messages.get("releases.sheet.record"),
                        messages.get("releases.sheet.heading")),
                list.releases().stream().map(this::row).toList(),
                list.all() > list.releases().size()
                        ? messages.get("releases.sheet.cut", list.releases().size(), list.all())
                        : messages.get("releases.sheet.end"));
    }

    private PrintSheet.Fact fact(String word, String text) {
        return new PrintSheet.Fact(messages.get("releases.sheet." + word), text);
    }

    private List<String> row(Release release) {
        return List.of(when(release, release.end().zone()), state(release), release.recordId(), release.title());
    }

    private String when(Release release, ZoneId zone) {
        return embargoes.moment(release.end().instant().atZone(zone));
    }

    private String state(Release release) {
        var state = messages.get("releases.state." + release.state().key());
        return release.publication() == Publication.USABLE
                ? state
                : state + ", "
                        + new StatusWords(messages)
                                .publication(release.publication().key());
    }

    /// What stands in the calendars of others.
    private final class Words implements ReleaseWords {

        @Override
        public String name() {
            return messages.get(
                    "releases.calendar.name", String.valueOf(catalogue.folder().getFileName()));
        }

        @Override
        public String summary(Release release) {
            return messages.get("releases.event", (release.recordId() + " " + release.title()).strip());
        }

        @Override
        public String description(Release release) {
            return messages.get(
                    "releases.event.description", when(release, release.end().zone()));
        }
    }
}
