package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    private static final Countries COUNTRIES = Countries.standard();

    @ParameterizedTest
    @CsvSource(textBlock = """
            JP,                 JP
            japan,              JP
            USA,                US
            u.s.,               US
            uk,                 GB
            Holland,            NL
            Burma,              MM
            Zaire,              CD
            ZAÏRE,              CD
            cote d'ivoire,      CI
            Côte d’Ivoire,      CI
            ivory coast,        CI
            Aland Islands,      AX
            sao tome & principe, ST
            Macedonia,          MK
            Swaziland,          SZ
            Kosovo,             XK
            Northern Ireland,   GB-NIR
            Wales,              GB-WLS
            USSR,               SUHH
            East Germany,       DDDE
            Czechoslovakia,     CSHH
            Yugoslavia,         YUCS
            Ceylon,             LK
            Persia,             IR
            """)
    void aCountryIsFoundByCodeNameAndFormerName(String typed, String code) {
        assertEquals(code, COUNTRIES.search(typed).getFirst().code());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Korea,     'KP,KR'
            Congo,     'CD,CG'
            Indochina, 'KH,LA,VN'
            Japan,     'JP'
            Jap,       ''
            """)
    void aNameThatFitsSeveralNamesAllOfThem(String name, String codes) {
        assertEquals(
                codes,
                String.join(
                        ",",
                        COUNTRIES.named(name).stream()
                                .map(Country::code)
                                .sorted()
                                .toList()));
    }

    @Test
    void whatIsTypedSoFarIsEnough() {
        assertEquals("Norway", COUNTRIES.search("norw").getFirst().name());
        assertTrue(COUNTRIES.search("guinea").stream()
                .anyMatch(country -> country.code().equals("PG")));
        assertEquals(COUNTRIES.all(), COUNTRIES.search(""));
        assertEquals(List.of(), COUNTRIES.search("Atlantis"));
    }

    @Test
    void everyCountryOfTodayIsInTheList() {
        for (var code : Locale.getISOCountries()) {
            assertTrue(COUNTRIES.byCode(code).isPresent(), code);
        }
        assertEquals(
                249 + 1 + 4,
                COUNTRIES.all().stream()
                        .filter(country -> !country.isDissolved())
                        .count());
    }

    @Test
    void noCodeStandsTwice() {
        assertEquals(
                COUNTRIES.all().size(),
                COUNTRIES.all().stream().map(Country::code).distinct().count());
    }

    @Test
    void aDissolvedStateHasItsDatesAndSuccessorsOfToday() {
        var dissolved = COUNTRIES.all().stream().filter(Country::isDissolved).toList();

        for (var state : dissolved) {
            assertTrue(LocalDate.parse(state.from()).isBefore(LocalDate.parse(state.to())), state.name());
            assertTrue(!state.successors().isEmpty(), state.name());
            assertTrue(
                    state.successors().stream()
                            .allMatch(code -> COUNTRIES
                                    .byCode(code)
                                    .filter(country -> !country.isDissolved())
                                    .isPresent()),
                    state.name());
        }
        assertTrue(dissolved.stream()
                .map(Country::code)
                .toList()
                .containsAll(Arrays.asList("SUHH", "YUCS", "CSHH", "DDDE", "CSXX")));
    }
}
