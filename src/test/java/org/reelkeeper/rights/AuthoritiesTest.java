package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.embargo.DateText;
import org.reelkeeper.embargo.EmbargoState;
import org.reelkeeper.model.Publication;
import org.reelkeeper.rights.AuthorityEntry.OfCountry;
import org.reelkeeper.rights.AuthorityEntry.OfParty;

/// Names that staff add to the authority lists are read, and take nothing from what was read before.
class AuthoritiesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private static final Authorities LISTS = Authorities.with(List.of(
            party("Quayside TV", "NO", "", "QTV", "Quayside Télévision"),
            party("Quayside Two", "NO", "Quayside TV"),
            party("Harbour clients", "", ""),
            new OfCountry("CZ", List.of("Czechlands"))));

    private static AuthorityEntry party(String name, String country, String owner, String... others) {
        return new OfParty(new Organisation(name, List.of(others), owner, country));
    }

    private static Set<String> rules(Authorities lists, String text) {
        return RuleNotation.of(lists.restrictions().read(text, RuleSource.USAGE_TERMS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No access Quayside TV             | prohibit by=Quayside TV
            NO ACCESS JAPAN/QTV               | prohibit in=JP;prohibit by=Quayside TV
            no access quayside television     | prohibit by=Quayside TV
            Harbour clients only              | only by=Harbour clients
            No access Czechlands              | prohibit in=CZ
            No access Quayside Three          | note?
            """)
    void addedNamesAreReadInAnySpelling(String text, String expected) {
        assertEquals(Set.of(expected.split(";")), rules(LISTS, text));
    }

    @Test
    void whatIsReadWithoutThemIsReadTheSame() {
        var changed = new ArrayList<String>();
        for (var row : PipeTable.rows("statements.psv", 4).toList()) {
            if (!rules(Authorities.standard(), row.cell(1)).equals(rules(LISTS, row.cell(1)))) {
                changed.add(row.cell(1));
            }
        }
        assertEquals(List.of(), changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quayside TV     | NO
            Quayside Two    | NO
            qtv             | NO
            Harbour clients | UNCLEAR
            Somebody        | YES
            """)
    void aRuleOnAnAddedPartyCoversItsServicesAndNobodyKnowsTheClientsOfACircle(String asked, Verdict verdict) {
        assertEquals(verdict, answer("No access Quayside TV", asked));
    }

    @Test
    void ownersThatGoRoundEndTheSearch() {
        var round = Authorities.with(List.of(party("Quay One", "NO", "Quay Two"), party("Quay Two", "NO", "Quay One")));
        var members = new Membership(round.organisations());
        assertEquals(Fit.YES, members.among(List.of("Quay One"), "Quay Two", false));
        assertEquals(Fit.NO, members.among(List.of("BBC"), "Quay Two", false));
    }

    private static Verdict answer(String terms, String asked) {
        var rules = LISTS.restrictions().read(terms, RuleSource.USAGE_TERMS);
        var standing = new RightsStanding(
                Publication.USABLE, EmbargoState.NONE, TermsState.RULES, rules, DateText.read("4th May 2005"));
        return Licensing.answer(standing, LicenceQuestion.OPEN.by(asked), DAY, LISTS)
                .verdict();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Pier TV                | DE | -          | -                     | -
            Pier TV                | -  | BBC        | -                     | -
            BBC                    | -  | -          | Auntie of the Quay    | -
            Japan                  | -  | -          | -                     | MEANS_OTHER
            News                   | -  | -          | -                     | MEANS_OTHER
            No access              | -  | -          | -                     | MEANS_OTHER
            Japan out              | -  | -          | -                     | MEANS_OTHER
            All Quay Radio         | -  | -          | -                     | -
            Pier Station           | NO | -          | -                     | -
            Radio of the Quay      | -  | -          | -                     | -
            BBC Quay               | GB | BBC        | -                     | -
            BBC Japan              | JP | BBC        | -                     | -
            Use Japan              | -  | -          | -                     | MEANS_OTHER
            Spain and Portugal     | -  | -          | -                     | MEANS_OTHER
            except Quay            | -  | -          | -                     | MEANS_OTHER
            Quay only              | -  | -          | -                     | MEANS_OTHER
            Acces                  | -  | -          | -                     | MEANS_OTHER
            FR                     | -  | -          | -                     | MEANS_OTHER
            "Pier TV"              | DE | -          | -                     | NO_NAME
            Pier: TV               | DE | -          | -                     | NO_NAME
            Pier TV                | de | -          | -                     | NO_COUNTRY
            none                   | -  | -          | -                     | MEANS_OTHER
            Pier TV                | DE | -          | Europe                | MEANS_OTHER
            Pier/Jetty TV          | DE | -          | -                     | NO_NAME
            Pier. TV               | DE | -          | -                     | NO_NAME
            48                     | DE | -          | -                     | NO_NAME
            ...                    | DE | -          | -                     | NO_NAME
            Pier TV                | ZZ | -          | -                     | NO_COUNTRY
            Pier TV                | DE | Jetty TV   | -                     | NO_OWNER
            BBC                    | DE | -          | Auntie of the Quay    | KNOWN_OTHERWISE
            BBC                    | -  | ITN        | Auntie of the Quay    | KNOWN_OTHERWISE
            BBC                    | GB | -          | -                     | NOTHING_NEW
            """)
    void aNameThatWouldTurnTheSenseOfStatementsIsRefused(
            String name, String country, String owner, String other, String why) {
        var names = other == null ? new String[0] : new String[] {other};
        var fault = Authorities.standard()
                .fault(party(name, country == null ? "" : country, owner == null ? "" : owner, names));
        assertEquals(why, fault.map(found -> found.why().name()).orElse(null));
    }

    @Test
    void aNameOfACountryIsRefusedWhereItIsOneOfAnother() {
        var lists = Authorities.standard();
        assertEquals(
                AuthorityFault.Why.MEANS_OTHER,
                lists.fault(new OfCountry("CZ", List.of("Norway")))
                        .orElseThrow()
                        .why());
        assertEquals(
                AuthorityFault.Why.NO_COUNTRY,
                lists.fault(new OfCountry("QQ", List.of("Quayland")))
                        .orElseThrow()
                        .why());
        assertEquals(
                AuthorityFault.Why.NOTHING_NEW,
                lists.fault(new OfCountry("NO", List.of("Norway")))
                        .orElseThrow()
                        .why());
        assertTrue(lists.fault(new OfCountry("NO", List.of("Fjordland"))).isEmpty());
    }

    @Test
    void anOwnerStaysWhileItHasServicesAndListsHaveAnEnd() {
        var owner = LISTS.added().getFirst();
        assertEquals(
                new AuthorityFault(AuthorityFault.Why.OWNS, "Quayside Two"),
                LISTS.faultOfRemoval(owner).orElseThrow());
        assertTrue(LISTS.faultOfRemoval(LISTS.added().get(1)).isEmpty());
        var auntie = party("BBC", "", "", "Auntie of the Quay");
        var ofListed = LISTS.and(auntie).and(party("Quay Three", "GB", "BBC"));
        assertTrue(ofListed.faultOfRemoval(auntie).isEmpty(), "the owner stays in the list of the program");
        var names = IntStream.range(0, 51).mapToObj("Quay %d"::formatted).toArray(String[]::new);
        assertEquals(
                AuthorityFault.Why.TOO_MANY,
                LISTS.fault(party("Pier TV", "", "", names)).orElseThrow().why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"party\":\"Pier TV\",\"service_of\":\"BBC\"}",
                "{\"party\":\"Pier TV\",\"serviceOf\":[\"BBC\"]}",
                "{\"party\":\"Pier TV\",\"names\":\"PT\"}",
                "{\"party\":\"Pier TV\",\"country\":null}",
                "{\"party\":\"Pier TV\",\"territory\":\"NO\"}",
                "{\"party\":\" \"}",
                "{\"territory\":\"NO\"}",
                "{\"territory\":\"NO\",\"names\":[7]}"
            })
    void whatIsNotWhollyAnEntryIsNone(String text) {
        assertEquals(Authorities.standard(), AuthorityJson.lists("[" + text + "]"));
    }

    @Test
    void furtherNamesJoinTheEntryThatTheyAreOf() {
        var lists = LISTS.and(party("QTV", "", "", "Quay Vision")).and(new OfCountry("CZ", List.of("Bohemia Land")));
        assertEquals(4, lists.added().size());
        assertEquals(Set.of("prohibit by=Quayside TV"), rules(lists, "No access Quay Vision"));
        assertEquals(Set.of("prohibit in=CZ"), rules(lists, "No access Bohemia Land"));
        var without = lists.without(lists.added().getFirst());
        assertEquals(Set.of("note?"), rules(without, "No access Quay Vision"));
        assertEquals("CZ", lists.countries().named("bohemia land").getFirst().code());
    }

    @Test
    void entriesGoThroughTextAndBack() {
        assertEquals(LISTS, AuthorityJson.lists(AuthorityJson.text(LISTS.added())));
        assertEquals(Authorities.standard(), AuthorityJson.lists(""));
        assertEquals(
                List.of(new OfCountry("CZ", List.of("Czechlands"))),
                AuthorityJson.lists("[{\"channel\":4},{\"party\":7},{\"territory\":\"CZ\",\"names\":[\"Czechlands\"]}]")
                        .added());
    }
}
