package org.reelkeeper.gui.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.gui.HeldJobs;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.WindowState;
import org.reelkeeper.job.JobRunner;
import org.reelkeeper.query.Facet;
import org.reelkeeper.query.FacetCounts;
import org.reelkeeper.query.FacetCounts.Count;
import org.reelkeeper.query.FacetWish;
import org.reelkeeper.query.Pick;
import org.reelkeeper.query.Sort;
import org.reelkeeper.service.RecordQuery;
import org.reelkeeper.service.WrongQueryException;

class FacetModelTest {

    @TempDir
    Path folder;

    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.all());
    private final CountedValues source = new CountedValues();
    private final FacetWords words = new FacetWords(new Messages(Locale.UK));

    private FacetModel model(JobRunner jobs) {
        return new FacetModel(query, source, words, jobs, fault -> {
            throw new AssertionError(fault);
        });
    }

    private List<String> names(FacetModel model, Facet facet) {
        return model.view(facet).values().stream().map(FacetValue::name).toList();
    }

    @Test
    void onlyOpenFacetsAreCountedAndAClosedOneForgetsItsCounts() {
        var model = model(new SameThreadJobs());
        model.refresh();
        assertEquals(List.of(), source.asked);

        model.open(Facet.COUNTRY, true);
        assertEquals(List.of(new FacetWish(Facet.COUNTRY, "", false, 11)), source.asked);
        assertEquals(List.of("RUSSIA", "(none)", "FRANCE", "SPAIN"), names(model, Facet.COUNTRY));

        model.open(Facet.COUNTRY, false);
        query.set(query.get().withWords("kremlin"));
        assertEquals(1, source.asked.size());
        assertFalse(model.viewsProperty().get().containsKey(Facet.COUNTRY));
    }

    @Test
    void oldCountsStayUntilTheNewOnesAreThereAndManyWishesAreOneQuestion() {
        var jobs = new HeldJobs();
        var model = model(jobs);
        model.open(Facet.COUNTRY, true);
        jobs.letGo();

        source.counts.put(Facet.COUNTRY, List.of(new Count("FRANCE", 1)));
        query.set(query.get().withWords("p"));
        query.set(query.get().withWords("pa"));
        query.set(query.get().withWords("paris"));
        assertEquals(4, names(model, Facet.COUNTRY).size());

        jobs.letGo();
        jobs.letGo();
        jobs.letGo();
        assertEquals(List.of("FRANCE"), names(model, Facet.COUNTRY));
        assertEquals(3, source.asked.size());
    }

    @Test
    void anotherOrderOfTheListCountsNothing() {
        var model = model(new SameThreadJobs());
        model.open(Facet.COUNTRY, true);
        query.set(query.get().sortedBy(Sort.TITLE, false));

        assertEquals(1, source.asked.size());
    }

    @Test
    void wordsThatCannotBeUnderstoodLeaveTheCountsAsTheyAre() {
        var jobs = new HeldJobs();
        var wrong = new FacetModel(query, new CountedValues(), words, jobs, fault -> {
            throw new AssertionError(fault);
        });
        wrong.open(Facet.COUNTRY, true);
        jobs.letGo();
        source.counts.clear();
        var failing = new FacetModel(query, new Failing(), words, new SameThreadJobs(), fault -> {
            throw new AssertionError(fault);
        });
        failing.open(Facet.COUNTRY, true);

        assertEquals(4, names(wrong, Facet.COUNTRY).size());
        assertEquals(List.of(), names(failing, Facet.COUNTRY));
    }

    private static final class Failing implements FacetSource {

        @Override
        public Map<Facet, FacetCounts> counts(RecordQuery query, List<FacetWish> wishes) {
            throw new WrongQueryException(List.of());
        }

        @Override
        public long count(RecordQuery query) {
            throw new WrongQueryException(List.of());
        }

        @Override
        public Map<String, String> loadNames() {
            return Map.of();
        }
    }

    @Test
    void aClickWantsOneValueAloneAndAgainNone() {
        var model = model(new SameThreadJobs());
        model.toggle(Facet.COUNTRY, "RUSSIA");
        model.toggle(Facet.COUNTRY, "SPAIN");
        assertEquals(Optional.of(Set.of("RUSSIA", "SPAIN")), picked(false));

        model.pickOnly(Facet.COUNTRY, "SPAIN");
        assertEquals(Optional.of(Set.of("SPAIN")), picked(false));
        model.pickOnly(Facet.COUNTRY, "SPAIN");
        assertEquals(RecordQuery.all(), query.get());
    }

    @Test
    void aValueIsWantedOrExcludedAndNeverBoth() {
        var model = model(new SameThreadJobs());
        model.toggle(Facet.COUNTRY, "SPAIN");
        model.exclude(Facet.COUNTRY, "SPAIN");
        assertEquals(Optional.of(Set.of("SPAIN")), picked(true));
        assertEquals(Optional.empty(), picked(false));
        assertEquals(FacetTick.EXCLUDED, model.tick(Facet.COUNTRY, "SPAIN"));

        model.exclude(Facet.COUNTRY, "");
        model.pickOnly(Facet.COUNTRY, "SPAIN");
        assertEquals(Optional.of(Set.of("")), picked(true));
        assertEquals(FacetTick.PICKED, model.tick(Facet.COUNTRY, "SPAIN"));
    }

    private Optional<Set<String>> picked(boolean excluded) {
        return query.get().pick(Facet.COUNTRY, excluded).map(Pick::values);
    }

    @Test
    void whatIsPickedIsShownThoughItIsNotAmongTheFirst() {
        source.counts.put(
                Facet.COUNTRY,
                IntStream.range(0, 30)
                        .mapToObj(number -> new Count("LAND " + number, 100 - number))
                        .toList());
        query.set(query.get()
                .picking(new Pick(Facet.COUNTRY, Set.of("LAND 25", "ATLANTIS"), false))
                .picking(new Pick(Facet.COUNTRY, Set.of("LAND 1"), true)));
        var model = model(new SameThreadJobs());
        model.open(Facet.COUNTRY, true);

        var values = model.view(Facet.COUNTRY).values();
        assertEquals(12, values.size());
        assertEquals(new FacetValue("ATLANTIS", "ATLANTIS", 5), values.get(10));
        assertTrue(model.view(Facet.COUNTRY).more());

        model.showMore(Facet.COUNTRY);
        assertEquals(31, model.view(Facet.COUNTRY).values().size());
        assertFalse(model.view(Facet.COUNTRY).more());
    }

    @Test
    void namesAreSoughtAndPutInOrderInThePersonsWords() {
        var model = model(new SameThreadJobs());
        model.open(Facet.TERRITORY, true);
        assertEquals(List.of("China", "Germany", "Japan"), names(model, Facet.TERRITORY));
        model.filter(Facet.TERRITORY, "JAPAN");
        assertEquals(List.of("Japan"), names(model, Facet.TERRITORY));

        model.open(Facet.EMBARGO, true);
        assertEquals(List.of("None", "In force"), names(model, Facet.EMBARGO));
        model.sort(Facet.EMBARGO, true);
        assertEquals(List.of("In force", "None"), names(model, Facet.EMBARGO));

        model.open(Facet.LOAD, true);
        assertEquals(List.of("bag.txt, 3 Mar 2026", "Load 7"), names(model, Facet.LOAD));
    }

    @Test
    void aSpanOfYearsIsPickedYearByYearAndSaidAsASpan() {
        var model = model(new SameThreadJobs());
        model.open(Facet.YEAR, true);
        assertEquals(List.of("1998", "2004", "2005", "2007"), names(model, Facet.YEAR));

        model.pickYears(2006, 2004);
        assertEquals(
                Set.of("2004", "2005", "2006"), query.get().picks().getFirst().values());
        assertEquals("Year: 2004 to 2006", words.pick(query.get().picks().getFirst()));
    }

    @Test
    void picksAreSaidInShort() {
        assertEquals(
                "Country: FRANCE or RUSSIA", words.pick(new Pick(Facet.COUNTRY, Set.of("RUSSIA", "FRANCE"), false)));
        assertEquals("not Copyright holder: POOL", words.pick(new Pick(Facet.HOLDER, Set.of("POOL"), true)));
        assertEquals(
                "Country: A or B or 3 more",
                words.pick(new Pick(Facet.COUNTRY, Set.of("A", "B", "C", "D", "E"), false)));
        assertEquals("Rights: Nothing stated", words.pick(new Pick(Facet.RIGHTS, Set.of("empty"), false)));
        assertEquals("Review: In work", words.pick(new Pick(Facet.REVIEW, Set.of("in-work"), false)));
    }

    @Test
    void openFacetsAndTheirOrderOutliveTheProgram() {
        var model = model(new SameThreadJobs());
        model.open(Facet.KEYWORD, true);
        model.open(Facet.YEAR, true);
        model.sort(Facet.KEYWORD, true);
        model.sort(Facet.YEAR, false);
        var state = new WindowState(folder);
        model.remember(state);
        state.save();

        var next = model(new SameThreadJobs());
        next.restore(new WindowState(folder));
        assertEquals(
                new FacetLook(true, "", true, 10),
                next.lookProperty(Facet.KEYWORD).get());
        assertEquals(
                new FacetLook(true, "", false, 10),
                next.lookProperty(Facet.YEAR).get());
        assertFalse(next.lookProperty(Facet.COUNTRY).get().open());
    }
}
