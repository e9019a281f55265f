package org.reelkeeper.service;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.StatementValue;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RuleSource;

/// The statements of restrictions that the records of a catalogue have, how each is read, and a person's word for it,
/// given to all records that have it. Any thread, but never the one that draws the window.
public final class Phrases {

    /// So many different statements are told; those beyond stand in one record each.
    private static final int MOST = 50_000;

    private record Place(RuleSource source, String text) {}

    private record Count(long records, long confirmed) {
        Count plus(Count other) {
            return new Count(records + other.records, confirmed + other.confirmed);
        }
    }

    private final Settings settings;
    private final Records records;
    private final Searches searches;
    private final Corrections corrections;
    private final PhraseBook book;
    private final StatementReading reading;

    Phrases(OpenCatalogue catalogue, Records records, Searches searches, Corrections corrections) {
        this.settings = catalogue.settings();
        this.records = records;
        this.searches = searches;
        this.corrections = corrections;
        book = new PhraseBook(catalogue);
        reading = new StatementReading(records, settings);
    }

    /// What is known of statements, whether records have them or not.
    public PhraseBook book() {
        return book;
    }

    /// All statements that can be found, the most frequent first.
    public List<Phrase> all(JobContext context) {
        var counted = counted();
        long[] done = {0};
        return counted.entrySet().stream()
                .map(entry -> {
                    context.checkCancelled();
                    context.report(done[0]++, counted.size());
                    return phrase(entry.getKey(), entry.getValue());
                })
                .sorted(Comparator.comparingLong(Phrase::records)
                        .reversed()
                        .thenComparing(Phrase::text)
                        .thenComparing(Phrase::source))
                .toList();
    }

    private Map<Place, Count> counted() {
        var wish = new FacetWish(Facet.STATEMENT, "", false, MOST);
        var counts = new LinkedHashMap<Place, Count>();
        searches.counts(RecordQuery.all(), List.of(wish)).values().stream()
                .flatMap(facet -> facet.values().stream())
                .forEach(count -> StatementValue.of(count.value())
                        .ifPresent(value -> counts.merge(
                                new Place(value.source(), value.text()),
                                new Count(count.records(), value.confirmed() ? count.records() : 0),
                                Count::plus)));
        return counts;
    }

    private Phrase phrase(Place place, Count count) {
        var known = book.find(place.source(), place.text()).map(ReadStatement::rules);
        boolean isConfirmed = count.confirmed() == count.records();
        var rules = known.orElseGet(() -> isConfirmed
                ? reading.byPerson(place.source(), place.text())
                : reading.asWritten(place.source(), place.text()));
        return new Phrase(place.source(), place.text(), rules, known.isPresent(), count.records(), count.confirmed());
    }

    /// What it would do to confirm these. Changes nothing.
    ///
    /// @throws RefusedActException when one of them cannot be confirmed as it is
    public PhraseEffect effect(List<ReadStatement> statements, JobContext context) {
        var edit = edit(confirmed(statements));
        var keys = records.keys(having(statements), context);
        var tally = new PhraseEffect.Tally(settings.authorities());
        for (int start = 0; start < keys.length; start += Scribe.PIECE) {
            context.checkCancelled();
            context.report(start, keys.length);
            var piece = Arrays.copyOfRange(keys, start, Math.min(keys.length, start + Scribe.PIECE));
            records.all(Arrays.stream(piece).boxed().toList())
                    .forEach(record -> tally.add(record, edit.applyTo(record)));
        }
        return tally.effect();
    }

    /// Gives these readings to all records that have the statements, as one change set, and knows them from then on. What
    /// a person read otherwise in a record stays.
    ///
    /// @throws RefusedActException when one of them cannot be confirmed as it is
    public Applied confirm(List<ReadStatement> statements, JobContext context) {
        var confirmed = confirmed(statements);
        var why = confirmed.size() == 1 ? confirmed.getFirst().text() : "";
        var applied = corrections.apply(edit(confirmed), having(statements), why, context);
        book.learn(confirmed.stream().filter(statement -> !isKnown(statement)).toList());
        return applied;
    }

    private static List<ReadStatement> confirmed(List<ReadStatement> statements) {
        for (var statement : statements) {
            if (!statement.canBeConfirmed()) {
                throw new RefusedActException("act.statement-unclear", statement.text());
            }
        }
        return statements.stream().map(ReadStatement::confirmed).toList();
    }

    private boolean isKnown(ReadStatement statement) {
        return earlier(statement).filter(statement::equals).isPresent();
    }

    private Optional<ReadStatement> earlier(ReadStatement statement) {
        return book.find(statement.source(), statement.text());
    }

    private Edit edit(List<ReadStatement> confirmed) {
        var edits = confirmed.stream()
                .<Edit>map(statement -> new Edit.Confirm(
                        statement,
                        earlier(statement).map(ReadStatement::rules).orElse(List.of()),
                        settings.authorities().restrictions()))
                .toList();
        return new Edit.Together(edits);
    }

    /// What is said anew is for the records too that have been confirmed: it takes the place of what they were given
    /// before, and leaves the others as they are.
    private Selection.Matching having(List<ReadStatement> statements) {
        var values = statements.stream()
                .flatMap(statement -> (isKnown(statement.confirmed()) ? Stream.of(false) : Stream.of(false, true))
                        .map(confirmed -> new StatementValue(statement.source(), confirmed, statement.text())))
                .map(StatementValue::value)
                .collect(Collectors.toUnmodifiableSet());
        return new Selection.Matching(RecordQuery.all().picking(new Pick(Facet.STATEMENT, values, false)));
    }
}
