package org.reelkeeper.gui.phrases;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.HolderReader;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.rights.RuleReader;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.service.Applied;
import org.reelkeeper.service.Phrase;
import org.reelkeeper.service.PhraseBook.Brought;
import org.reelkeeper.service.PhraseEffect;
import org.reelkeeper.service.PhraseEffect.Example;
import org.reelkeeper.service.PhraseEffect.Shift;
import org.reelkeeper.service.RefusedActException;
import org.reelkeeper.service.WrongLine;

/// Statements in memory, read by the program's own reader; what is confirmed is known at once.
final class InventedPhrases implements PhraseDesk {

    static final String MISSPELT = "No acess Spain, Portugal";
    static final String POINTER = "See the quay desk's list";

    final List<Phrase> phrases = new ArrayList<>();
    final List<ReadStatement> confirmed = new ArrayList<>();
    final List<Phrase> listed = new ArrayList<>();
    final List<Path> exported = new ArrayList<>();
    int asked;
    boolean refuses;
    boolean readOnly;

    InventedPhrases() {
        var terms = Authorities.standard().restrictions();
        add(RuleSource.USAGE_TERMS, "No access Japan / Must courtesy Quayside TV", 2_914, 0, terms);
        add(RuleSource.USAGE_TERMS, MISSPELT, 214, 3, terms);
        add(RuleSource.SUMMARY, "NO ARCHIVE. NO RESALE", 88, 88, terms);
        add(RuleSource.USAGE_TERMS, POINTER, 41, 0, terms);
        phrases.add(new Phrase(
                RuleSource.HOLDER,
                "QUAYSIDE TV (CAN SELL)",
                new ReadStatement(
                                RuleSource.HOLDER,
                                "",
                                new HolderReader(terms).read("QUAYSIDE TV (CAN SELL)", RuleSource.HOLDER))
                        .rules(),
                true,
                30,
                18));
    }

    private void add(RuleSource source, String text, long records, long done, RuleReader reader) {
        phrases.add(new Phrase(source, text, reader.read(text, source), false, records, done));
    }

    @Override
    public List<Phrase> all(JobContext context) {
        return phrases.stream()
                .sorted(Comparator.comparingLong(Phrase::records).reversed())
                .toList();
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public PhraseEffect effect(List<ReadStatement> statements, JobContext context) {
        long open = statements.stream()
                .mapToLong(statement -> find(statement).open())
                .sum();
        var shift = new Shift(RightsLight.UNCLEAR, RightsLight.RULES);
        var same = new Shift(RightsLight.RULES, RightsLight.RULES);
        return new PhraseEffect(
                open,
                2,
                Map.of(shift, open - 1, same, 1L),
                List.of(
                        new Example(
                                7, "730118", "PORTUGAL: Fishing boats come home to a blockaded quay in Porto", shift),
                        new Example(9, "", "SPAIN: Trawlers", same)));
    }

    private Phrase find(ReadStatement statement) {
        return phrases.stream()
                .filter(phrase -> phrase.isOf(statement.source(), statement.text()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Applied confirm(List<ReadStatement> statements, JobContext context) {
        if (refuses) {
            throw new RefusedActException("act.disk-full");
        }
        long records = 0;
        for (var statement : statements) {
            var before = find(statement);
            records += before.open();
            confirmed.add(statement);
            phrases.set(
                    phrases.indexOf(before),
                    new Phrase(
                            statement.source(),
                            statement.text(),
                            statement.confirmed().rules(),
                            true,
                            before.records(),
                            before.records()));
        }
        var info = new ChangeSetInfo(1, ChangeSetInfo.Kind.EDIT, "A. Keeper", Instant.EPOCH, "rules", "", 0);
        return new Applied(info, records);
    }

    @Override
    public void forget(Phrase phrase) {
        phrases.set(
                phrases.indexOf(phrase),
                new Phrase(
                        phrase.source(), phrase.text(), phrase.rules(), false, phrase.records(), phrase.confirmed()));
    }

    @Override
    public int export(Path file) {
        exported.add(file);
        return 2;
    }

    @Override
    public Brought bring(Path file) {
        return new Brought(
                12,
                3,
                List.of(confirmedOnce()),
                List.of(
                        new WrongLine(4, "phrases.wrong.rule", List.of("2")),
                        new WrongLine(9, "phrases.wrong.no-text", List.of())),
                2);
    }

    private static ReadStatement confirmedOnce() {
        return new ReadStatement(RuleSource.HOLDER, "QUAY", List.of());
    }

    @Override
    public void show(Phrase phrase) {
        listed.add(phrase);
    }

    @Override
    public void showAuthorities() {
        asked++;
    }
}
