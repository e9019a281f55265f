package org.reelkeeper.gui.search;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.reelkeeper.gui.Faults;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.search.Suggestion.Kind;
import org.reelkeeper.gui.search.ValueSource.Value;
import org.reelkeeper.job.Job;
import org.reelkeeper.job.JobHandle;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.query.Completion;
import org.reelkeeper.query.Completion.Nothing;
import org.reelkeeper.query.Completion.OfFacet;
import org.reelkeeper.query.Completion.OfField;
import org.reelkeeper.query.Completion.OfNames;
import org.reelkeeper.query.Completion.OfWords;
import org.reelkeeper.query.Completion.OfWorkSets;
import org.reelkeeper.query.QueryName;
import org.reelkeeper.query.QueryText;

/// What is offered where somebody is typing. Values of the catalogue come when they are found; a later question takes
/// the place of one that is not answered yet.
public final class SuggestionModel {

    private final ObservableList<Suggestion> offered = FXCollections.observableArrayList();
    private final ValueSource values;
    private final JobRunner jobs;
    private final Faults faults;
    private final Messages messages;
    private JobHandle asking = () -> {};

    public SuggestionModel(ValueSource values, JobRunner jobs, Faults faults, Messages messages) {
        this.values = values;
        this.jobs = jobs;
        this.faults = faults;
        this.messages = messages;
    }

    ObservableList<Suggestion> offered() {
        return offered;
    }

    /// Offers what may stand at the caret. Who has not asked for it is offered nothing over what is finished, nor every
    /// name there is.
    void look(String text, int caret, boolean invited) {
        asking.cancel();
        switch (Completion.at(text, caret)) {
            case Nothing() -> close();
            case OfNames names when invited || names.end() > names.start() -> offerNames(names);
            case OfNames _ -> close();
            case OfWords at ->
                offer(at, new Place(text, at.start(), at.end(), text.substring(at.start(), caret), invited));
            case OfFacet at ->
                ask(
                        new Place(text, at.start(), at.end(), at.typed(), invited),
                        _ -> values.ofFacet(at.facet(), at.typed()));
            case OfField at ->
                ask(
                        new Place(text, at.start(), at.end(), at.typed(), invited),
                        context -> values.ofField(at.field(), at.typed(), context::isCancelled));
            case OfWorkSets at ->
                ask(new Place(text, at.start(), at.end(), at.typed(), invited), _ -> values.ofWorkSets(at.typed()));
        }
    }

    void offer(List<Suggestion> suggestions) {
        asking.cancel();
        offered.setAll(suggestions);
    }

    void close() {
        asking.cancel();
        offered.clear();
    }

    private record Place(String text, int start, int end, String typed, boolean invited) {

        /// A value at the end is followed by a space, so that the next condition can be typed.
        Suggestion value(String name, String note, String put) {
            return new Suggestion(Kind.VALUE, name, note, end == text.length() ? put + " " : put, start, end);
        }
    }

    private void offerNames(OfNames names) {
        offered.setAll(names.names().stream().map(name -> name(name, names)).toList());
    }

    private Suggestion name(QueryName name, OfNames place) {
        var put = name.key() + ":";
        return new Suggestion(Kind.NAME, put, words(name), put, place.start(), place.end());
    }

    private String words(QueryName name) {
        return messages.get("search.name." + name.key());
    }

    private void offer(OfWords words, Place place) {
        if (!place.invited() && words.words().stream().anyMatch(place.typed()::equalsIgnoreCase)) {
            close();
        } else {
            offered.setAll(words.words().stream()
                    .map(word -> place.value(word, "", word))
                    .toList());
        }
    }

    private void ask(Place place, Job<List<Value>> job) {
        asking = jobs.start("suggest", job, found -> show(place, found), fault -> {
            close();
            faults.report(fault);
        });
    }

    private void show(Place place, List<Value> found) {
        boolean finished = found.stream().anyMatch(value -> value.text().equalsIgnoreCase(place.typed()));
        if (finished && !place.invited()) {
            offered.clear();
        } else {
            offered.setAll(found.stream()
                    .map(value -> place.value(
                            value.name(), messages.get("search.count", value.records()), QueryText.value(value.text())))
                    .toList());
        }
    }
}
