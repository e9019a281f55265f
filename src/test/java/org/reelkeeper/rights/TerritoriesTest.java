package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    /// A group, a code, a date, and whether the one is of the other.
    @ParameterizedTest
    @CsvSource(textBlock = """
            EU,            GB,     1972-12-31, NO
            EU,            GB,     1973-01-01, YES
            EU,            GB,     2015-06-01, YES
            EU,            GB-NIR, 2015-06-01, YES
            EU,            GB,     2020-01-31, YES
            EU,            GB,     2020-02-01, NO
            EU,            GB,     2024-06-01, NO
            EU,            GB-SCT, 2024-06-01, NO
            EU,            HR,     2010-01-01, NO
            EU,            HR,     2013-07-01, YES
            EU,            HR,     2014-01-01, YES
            EU,            FR,     2026-01-31, YES
            EU,            JP,     2026-01-31, NO
            EU,            DDDE,   1989-01-01, MAYBE
            CIS,           GE,     2008-01-01, YES
            CIS,           GE,     2010-01-01, NO
            CIS,           SUHH,   1990-01-01, MAYBE
            Europe,        GB,     2026-01-31, YES
            Europe,        GB-WLS, 2026-01-31, YES
            Scandinavia,   FI,     2026-01-31, NO
            Nordic,        FI,     2026-01-31, YES
            Benelux,       LU,     2026-01-31, YES
            Baltic,        LT,     2026-01-31, YES
            Middle East,   IR,     2026-01-31, YES
            Latin America, BR,     2026-01-31, YES
            Africa,        ZA,     2026-01-31, YES
            Asia,          JP,     2026-01-31, YES
            North America, US,     2026-01-31, YES
            North America, BR,     2026-01-31, NO
            world,         JP,     2026-01-31, YES
            world,         YUCS,   1985-01-01, YES
            """)
    void aGroupHasItsMembersAtADate(String group, String code, LocalDate date, Fit fit) {
        assertEquals(fit, Territories.fit(CountryGroup.ofKey(group).orElseThrow(), code, date));
    }

    /// What a rule names, what is asked, and whether the rule is about that.
    @ParameterizedTest
    @CsvSource(textBlock = """
            JP,     JP,     YES
            JP,     KR,     NO
            GB,     GB-ENG, YES
            GB,     GB-NIR, YES
            GB-ENG, GB,     MAYBE
            GB-ENG, GB-SCT, NO
            GB-NIR, IE,     NO
            CN,     HK,     YES
            CN,     MO,     YES
            CN,     TW,     NO
            HK,     CN,     MAYBE
            HK,     MO,     NO
            SUHH,   RU,     MAYBE
            SUHH,   EE,     MAYBE
            SUHH,   PL,     NO
            SUHH,   SUHH,   YES
            RU,     SUHH,   MAYBE
            YUCS,   HR,     MAYBE
            YUCS,   XK,     MAYBE
            YUCS,   AL,     NO
            CSHH,   SK,     MAYBE
            CSHH,   HU,     NO
            DDDE,   DE,     MAYBE
            DDDE,   AT,     NO
            """)
    void aTerritoryCoversItsPartsAndLeavesItsHeirsOpen(String named, String asked, Fit fit) {
        assertEquals(fit, Territories.fit(named, asked));
    }

    @Test
    void whatADissolvedStateWasForbiddenNobodyCanTellOfItsHeirs() {
        var rule = prohibit(Targets.territories("SUHH"));

        assertEquals(
                Fit.MAYBE,
                Bearing.of(rule, LicenceQuestion.OPEN.in("UA"), DAY, new Membership(Organisations.standard()))
                        .all());
        assertEquals(
                Fit.NO,
                Bearing.of(rule, LicenceQuestion.OPEN.in("FI"), DAY, new Membership(Organisations.standard()))
                        .all());
    }

    @Test
    void oneDimensionThatExcludesIsEnoughWhateverElseIsOpen() {
        var rule = prohibit(Targets.territories("JP").withMedia(List.of(Medium.ONLINE)));

        assertEquals(
                Fit.NO,
                Bearing.of(rule, LicenceQuestion.OPEN.in("FR"), DAY, new Membership(Organisations.standard()))
                        .all());
        assertEquals(
                Fit.NO,
                Bearing.of(rule, LicenceQuestion.OPEN.on(Medium.RADIO), DAY, new Membership(Organisations.standard()))
                        .all());
        assertEquals(
                Fit.MAYBE,
                Bearing.of(rule, LicenceQuestion.OPEN.in("JP"), DAY, new Membership(Organisations.standard()))
                        .all());
        assertEquals(
                Why.MEDIUM_OPEN,
                Bearing.of(rule, LicenceQuestion.OPEN.in("JP"), DAY, new Membership(Organisations.standard()))
                        .why());
        assertEquals(
                Fit.YES,
                Bearing.of(
                                rule,
                                LicenceQuestion.OPEN.in("JP").on(Medium.ONLINE),
                                DAY,
                                new Membership(Organisations.standard()))
                        .all());
    }

    @Test
    void whatIsTakenOutAgainIsNotConcerned() {
        var rule = prohibit(Targets.territories("CN")).withExcept(Targets.territories("HK"));

        assertEquals(
                Fit.NO,
                Bearing.of(rule, LicenceQuestion.OPEN.in("HK"), DAY, new Membership(Organisations.standard()))
                        .all());
        assertEquals(
                Fit.YES,
                Bearing.of(rule, LicenceQuestion.OPEN.in("MO"), DAY, new Membership(Organisations.standard()))
                        .all());
        assertEquals(
                Fit.YES,
                Bearing.of(rule, LicenceQuestion.OPEN.in("CN"), DAY, new Membership(Organisations.standard()))
                        .all());
        assertEquals(
                Fit.MAYBE,
                Bearing.of(rule, LicenceQuestion.OPEN, DAY, new Membership(Organisations.standard()))
                        .all());
    }

    private static Rule prohibit(Targets targets) {
        return Rule.of(Kind.PROHIBIT, RuleSource.USAGE_TERMS, "x").withTargets(targets);
    }
}
