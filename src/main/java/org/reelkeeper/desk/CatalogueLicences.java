package org.reelkeeper.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.Moments;
import org.reelkeeper.gui.licence.ClearanceText;
import org.reelkeeper.gui.licence.LicenceDesk;
import org.reelkeeper.gui.list.ListModel;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.Clearance;
import org.reelkeeper.service.LoggedClearance;
import org.reelkeeper.service.PrintSheet;

/// The licence page's questions put to an open catalogue and to what its list shows.
record CatalogueLicences(Catalogue catalogue, ListModel list, Clock clock, Messages messages) implements LicenceDesk {

    @Override
    public Authorities authorities() {
        return catalogue.authorityLists().lists();
    }

    @Override
    public OptionalLong current() {
        long key = list.keyProperty().get();
        return key == 0 ? OptionalLong.empty() : OptionalLong.of(key);
    }

    @Override
    public long shown() {
        return list.count().get();
    }

    @Override
    public Optional<Clearance> ask(long key, LicenceQuestion question) {
        return catalogue.licences().ask(key, question, clock.instant());
    }

    @Override
    public List<Clearance> askShown(LicenceQuestion question, JobContext context) {
        return catalogue.licences().askAll(list.keys(), question, clock.instant(), context);
    }

    @Override
    public LicenceQuestion usual() {
        return catalogue.licences().profile();
    }

    @Override
    public void keepUsual(LicenceQuestion question) {
        catalogue.licences().keepProfile(question);
    }

    @Override
    public LoggedClearance keep(Clearance clearance, String note) {
        return catalogue.clearanceLog().keep(clearance, note);
    }

    @Override
    public List<LoggedClearance> logged() {
        return catalogue.clearanceLog().all();
    }

    @Override
    public void export(List<Clearance> answers, Path file) throws IOException {
        var text = new ClearanceText(messages);
        var rows = answers.stream()
                .map(clearance -> List.of(
                        clearance.recordId(),
                        clearance.title(),
                        text.answer(clearance),
                        String.join("\n", text.reasons(clearance)),
                        text.question(clearance.question())))
                .toList();
        catalogue
                .sheets()
                .writeTable(
                        List.of(
                                column("record"),
                                column("title"),
                                column("answer"),
                                column("because"),
                                column("question")),
                        rows,
                        file);
    }

    private String column(String word) {
        return messages.get("licence.column." + word);
    }

    @Override
    public void sheet(LoggedClearance logged, Path file) throws IOException {
        catalogue.sheets().writeSheet(sheet(logged), file, messages.locale());
    }

    private PrintSheet sheet(LoggedClearance logged) {
        var clearance = logged.clearance();
        var text = new ClearanceText(messages);
        var moments = new Moments(messages.locale(), catalogue.settings().zone());
        return new PrintSheet(
                messages.get("licence.sheet.title", logged.number()),
                List.of(text.answer(clearance)),
                List.of(
                        fact("record", clearance.recordId() + "  " + clearance.title()),
                        fact("revision", Long.toString(clearance.revision())),
                        fact("question", text.question(clearance.question())),
                        fact("who", logged.who()),
                        fact("when", moments.text(logged.when())),
                        fact("as-of", moments.text(clearance.asOf())),
                        fact("note", logged.note())),
                List.of(messages.get("licence.sheet.reasons")),
                text.reasons(clearance).stream().map(List::of).toList(),
                messages.get("licence.sheet.foot"));
    }

    private PrintSheet.Fact fact(String word, String text) {
        return new PrintSheet.Fact(messages.get("licence.sheet." + word), text);
    }
}
