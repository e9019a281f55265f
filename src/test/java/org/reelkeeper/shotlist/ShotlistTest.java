package org.reelkeeper.shotlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelkeeper.rights.Action;
import org.reelkeeper.rights.Authorities;
import org.reelkeeper.rights.Credit;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Purpose;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;
import org.reelkeeper.shotlist.Shot.Picture;
import org.reelkeeper.shotlist.Shot.Soundbite;

class ShotlistTest {

    private static final Rule NO_NORWAY =
            rule(Kind.PROHIBIT, "NO ACCESS NORWAY").withTargets(Targets.territories("NO"));

    @Test
    void aBlockHasCodePlaceDateSourceAndShots() {
        var text =
                "(BN12) LISBON, PORTUGAL (MARCH 3, 2008) (REUTERS - ACCESS ALL) 1. EXTERIOR OF PARLIAMENT 2. (SOUNDBITE)"
                        + " (Portuguese) FINANCE MINISTER, RUI TESTA, SAYING: \"We will table the budget on Friday.\"";

        var head = new Stretch(0, text.indexOf(" 1."));
        var expected = new Block(
                head,
                text.length(),
                "BN12",
                "LISBON, PORTUGAL",
                new BlockDate("MARCH 3, 2008", "2008-03-03", "day"),
                BlockStatus.NONE,
                List.of("REUTERS"),
                "ACCESS ALL",
                List.of(Rule.of(Kind.NONE_STATED, RuleSource.SUMMARY, "ACCESS ALL")
                        .inBlock(1)),
                List.of(),
                List.of(
                        new Picture(place(text, "EXTERIOR OF PARLIAMENT"), 1, "EXTERIOR OF PARLIAMENT"),
                        new Soundbite(
                                new Stretch(text.indexOf("(SOUND"), text.length()),
                                2,
                                "(SOUNDBITE) (Portuguese) FINANCE MINISTER, RUI TESTA, SAYING: \"We will table the budget on"
                                        + " Friday.\"",
                                List.of("Portuguese"),
                                "RUI TESTA",
                                "FINANCE MINISTER",
                                "We will table the budget on Friday.")));
        assertEquals(List.of(expected), Shotlist.of(text, Authorities.standard().restrictions()));
    }

    @Test
    void theHyphenOfAFileBlockPartsStatusAndDate() {
        var block = only("OSLO, NORWAY (FILE - MAY 4, 2005) (NRK - NO ACCESS NORWAY) 4. FERRY LEAVING HARBOUR");

        assertEquals(BlockStatus.FILE, block.status());
        assertEquals(new BlockDate("MAY 4, 2005", "2005-05-04", "day"), block.date());
        assertEquals(List.of("NRK"), block.source());
        assertEquals(List.of(NO_NORWAY), block.rules());
        assertEquals(List.of("4 FERRY LEAVING HARBOUR"), shown(block));
    }

    @Test
    void aNoteStandsBehindTheSource() {
        var block =
                only("AT SEA, OFF CRETE, GREECE (RECENT) (COAST GUARD HANDOUT - Editorial use only / No resale) (MUTE)"
                        + " 1. PATROL BOAT APPROACHING DINGHY");

        assertEquals("AT SEA, OFF CRETE, GREECE", block.place());
        assertEquals(BlockStatus.RECENT, block.status());
        assertEquals(BlockDate.NONE, block.date());
        assertEquals(List.of("COAST GUARD HANDOUT"), block.source());
        assertEquals(
                List.of(
                        rule(Kind.ONLY, "Editorial use only").withPurposes(List.of(Purpose.EDITORIAL)),
                        rule(Kind.PROHIBIT, "No resale").withAction(Action.SELL)),
                block.rules());
        assertEquals(List.of("MUTE"), block.notes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NRK- NO ACCESS NORWAY",
                "NRK \u2212 NO ACCESS NORWAY",
                "NRK\u00A0\u2011\u00A0NO ACCESS NORWAY",
            })
    void anyDashWithASpaceBesideItPartsSourceAndTerms(String source) {
        var block = only("OSLO, NORWAY (MAY 4, 2005) (" + source + ") 1. FERRY");

        assertEquals(List.of("NRK"), block.source());
        assertEquals(List.of(NO_NORWAY), block.rules());
    }

    @Test
    void aRestrictionInTheWrongBracketCountsAllTheSame() {
        var source = only("OSLO, NORWAY (MAY 4, 2005) (NRK, NO ACCESS NORWAY) 1. FERRY");
        var note = only("OSLO, NORWAY (MAY 4, 2005) (NRK) (NO ACCESS NORWAY) 1. FERRY");

        assertEquals(List.of(NO_NORWAY), source.rules());
        assertEquals(List.of(NO_NORWAY), note.rules());
        assertEquals(List.of("NO ACCESS NORWAY"), note.notes());
    }

    @Test
    void aSpanThatNoCalendarHasIsADateAllTheSame() {
        assertEquals(
                new BlockDate("JUNE 30-31, 2010", "", ""),
                only("ROME (JUNE 30-31, 2010) (RAI) 1. A").date());
        assertEquals(
                new BlockDate("APRIL 9-8, 2010", "", ""),
                only("ROME (APRIL 9-8, 2010) (RAI) 1. A").date());
    }

    @Test
    void aNoteOnTheShotBeforeIsNoCodeOfTheNextBlock() {
        var blocks = Shotlist.of(
                "OSLO, NORWAY (MAY 4, 2005) (NRK) 1. BUSES (MUTE) BERGEN, NORWAY (FILE) (NRK) 2. FERRY",
                Authorities.standard().restrictions());

        assertEquals(List.of("", ""), blocks.stream().map(Block::code).toList());
        assertEquals(List.of("1 BUSES (MUTE)"), shown(blocks.getFirst()));
        assertEquals("BERGEN, NORWAY", blocks.getLast().place());
    }

    @Test
    void aReleaseDateIsSaidToBeOne() {
        var block = only(
                "QUITO, ECUADOR (RELEASED OCTOBER 2, 2011) (SOCIAL MEDIA WEBSITE - No archive. No resale) 1. MAN WALKING");

        assertEquals(BlockStatus.RELEASED, block.status());
        assertEquals(new BlockDate("OCTOBER 2, 2011", "2011-10-02", "day"), block.date());
    }

    @Test
    void aDateMayBeARange() {
        var block = only("SEOUL, SOUTH KOREA (APRIL 8-9, 2010) (POOL - Broadcast: None. Digital: None.) 1. MOTORCADE");

        assertEquals(new BlockDate("APRIL 8-9, 2010", "2010-04-08/2010-04-09", "day"), block.date());
        assertEquals(
                List.of(Targets.media(Medium.BROADCAST), Targets.media(Medium.DIGITAL)),
                block.rules().stream().map(Rule::targets).toList());
    }

    @Test
    void aSourceMayHoldBracketsOfItsOwn() {
        var block = only("UNKNOWN LOCATION (DATE UNKNOWN) (VIDEO OBTAINED BY REUTERS - Must on-screen courtesy"
                + " \"A. Person (resident)\") 1. SMOKE RISING");

        assertEquals("UNKNOWN LOCATION", block.place());
        assertEquals(new BlockDate("DATE UNKNOWN", "", ""), block.date());
        assertEquals(
                List.of(rule(Kind.DUTY, "Must on-screen courtesy \"A. Person (resident)\"")
                        .withAction(Action.CREDIT)
                        .withCredit(new Credit("A. Person (resident)", "on-screen"))),
                block.rules());
        assertEquals(List.of("1 SMOKE RISING"), shown(block));
    }

    @Test
    void aDateMayBeAYear() {
        var block = only("LONDON, ENGLAND, UK (1964) (REUTERS) (B&W) (MUTE) 1. BUSES IN RAIN");

        assertEquals(new BlockDate("1964", "1964", "year"), block.date());
        assertEquals(List.of("B&W", "MUTE"), block.notes());
        assertEquals(List.of(), block.rules());
    }

    @Test
    void aQuoteThatIsNotClosedGoesToTheEnd() {
        var block = only(
                "NAIROBI, KENYA (JUNE 1, 2009) (REUTERS) 1. VARIOUS OF MARKET (4 SHOTS) 2. (SOUNDBITE) (Swahili/English)"
                        + " TRADER, NAME NOT GIVEN, SAYING: \"Prices doubled");

        assertEquals("1 VARIOUS OF MARKET (4 SHOTS)", shown(block).getFirst());
        var soundbite = (Soundbite) block.shots().getLast();
        assertEquals(List.of("Swahili", "English"), soundbite.languages());
        assertEquals("NAME NOT GIVEN", soundbite.speaker());
        assertEquals("TRADER", soundbite.role());
        assertEquals("Prices doubled", soundbite.quote());
    }

    @Test
    void aDateMayBeAMonth() {
        var block = only(
                "GENEVA, SWITZERLAND (JANUARY 2009) (EBU - NO ACCESS SWITZERLAND/EVN NON-MEMBERS) 1. DELEGATES SEATED");

        assertEquals(new BlockDate("JANUARY 2009", "2009-01", "month"), block.date());
        assertEquals(
                List.of(
                        Targets.territories("CH"),
                        new Targets(List.of(), List.of(), List.of("EBU non-members"), List.of())),
                block.rules().stream().map(Rule::targets).toList());
        assertTrue(block.rules().stream().allMatch(rule -> rule.kind() == Kind.PROHIBIT && rule.resolved()));
    }

    @Test
    void aPointerIsARuleThatIsNeverResolved() {
        var block = only("CARDIFF, WALES, UK (JULY 7, 2012) (HOST BROADCASTER - See restrictions) 1. START OF RACE");

        assertEquals(List.of(rule(Kind.POINTER, "See restrictions").withResolved(false)), block.rules());
    }

    @Test
    void whatNobodyUnderstandsIsARuleThatIsUnread() {
        var behind = only("OSLO, NORWAY (MAY 4, 2005) (NRK - No zzyzx) 1. FERRY");
        var without = only("OSLO, NORWAY (MAY 4, 2005) (NRK, ZZYZX OUT) 1. FERRY");

        assertEquals(List.of(unread("No zzyzx")), behind.rules());
        assertFalse(without.rules().isEmpty());
        assertTrue(without.rules().stream().noneMatch(Rule::resolved));
    }

    @Test
    void aBlockMayHaveSeveralSourcesAndNoDate() {
        var block = only(
                "VARIOUS (FILE) (REUTERS/STATE TV - PART NO ACCESS GERMANY, AUSTRIA, SWITZERLAND) 1. FACTORY / WORKERS"
                        + " LEAVING / SIGN READING (German): \"CLOSED\"");

        assertEquals("VARIOUS", block.place());
        assertEquals(List.of("REUTERS", "STATE TV"), block.source());
        assertEquals(List.of("1 FACTORY / WORKERS LEAVING / SIGN READING (German): \"CLOSED\""), shown(block));
    }

    @Test
    void theWordShowsIsNoPlace() {
        var block = only(
                "SHOWS: LIMA, PERU (MAY 9, 2015) (MUNICIPALITY OF LIMA - Do not obscure logo) (ORIGINALLY SHOT IN PORTRAIT)"
                        + " 1. DRONE FOOTAGE OF BAY");

        assertEquals("LIMA, PERU", block.place());
        assertEquals(List.of("ORIGINALLY SHOT IN PORTRAIT"), block.notes());
    }

    @Test
    void shotsThatRunTogetherStayOneShotAndASoundbiteIsAnother() {
        var block = only(
                "(BN09) TALLINN, ESTONIA (JUNE 2, 2006) (REUTERS) OFFICIALS AT TABLE MINISTER SPEAKING (SOUNDBITE) (Estonian)"
                        + " MINISTER OF TRADE MAI TAMM SAYING: \"It wor");

        assertEquals(
                List.of(
                        "0 OFFICIALS AT TABLE MINISTER SPEAKING",
                        "0 (SOUNDBITE) (Estonian) MINISTER OF TRADE MAI TAMM SAYING: \"It wor"),
                shown(block));
        var soundbite = (Soundbite) block.shots().getLast();
        assertEquals("MINISTER OF TRADE MAI TAMM", soundbite.speaker());
        assertEquals("", soundbite.role());
        assertEquals("It wor", soundbite.quote());
    }

    @Test
    void aSoundbiteIsNoNote() {
        var block = only(
                "RIGA, LATVIA (JUNE 2, 2006) (REUTERS) (MUTE) (SOUNDBITE) (Latvian) SINGER, ILZE OZOLA, SAYING: \"Yes.\"");

        assertEquals(List.of("MUTE"), block.notes());
        assertEquals("ILZE OZOLA", ((Soundbite) block.shots().getFirst()).speaker());
    }

    @Test
    void aPlaceReachesBackToTheEndOfTheShotBefore() {
        var blocks = Shotlist.of(
                "ROME, ITALY (MAY 1, 2001) (REUTERS) 1. (SOUNDBITE) (Italian) MAYOR, EVA RE, SAYING: \"Come.\" ST. GALLEN,"
                        + " SWITZERLAND (FILE) (SRG) 2. LAKE (2 SHOTS) PARIS, FRANCE (RECENT) (REUTERS) 3. TOWER",
                Authorities.standard().restrictions());

        assertEquals(
                List.of("ROME, ITALY", "ST. GALLEN, SWITZERLAND", "PARIS, FRANCE"),
                blocks.stream().map(Block::place).toList());
        assertEquals("2 LAKE (2 SHOTS)", shown(blocks.get(1)).getFirst());
    }

    @Test
    void aPlaceThatRunsIntoAShotLeavesTheShotWhole() {
        var blocks = Shotlist.of(
                "ROME, ITALY (MAY 1, 2001) (REUTERS) 1. FERRY LEAVING OSLO, NORWAY (FILE) (NRK) 2. FJORD",
                Authorities.standard().restrictions());

        assertEquals("1 FERRY LEAVING OSLO, NORWAY", shown(blocks.getFirst()).getFirst());
        assertEquals("FERRY LEAVING OSLO, NORWAY", blocks.getLast().place());
    }

    @Test
    void aRuleNamesItsBlock() {
        var blocks = Shotlist.of(
                "ROME, ITALY (MAY 1, 2001) (REUTERS) 1. TOWN (2 SHOTS)\nOSLO, NORWAY (FILE) (NRK - NO USE NORWAY) 2. FJORD",
                Authorities.standard().restrictions());

        assertEquals(2, blocks.getLast().rules().getFirst().block());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A ferry left Bergen.",
                "MEN AT TABLE (4 SHOTS) (MUTE)",
                "THE YEAR (1964) WAS COLD",
                "(SOUNDBITE) (English) A MAN, SAYING: \"No.\"",
                "(",
                "()",
                "(((((",
                ")"
            })
    void aSummaryWithoutADatelineHasNoBlocks(String summary) {
        assertEquals(List.of(), Shotlist.of(summary, Authorities.standard().restrictions()));
    }

    @Test
    void noTextMakesItFailOrLoseAShot() {
        var random = new Random(14);
        var parts = List.of(
                "(",
                ")",
                "\"",
                "OSLO, NORWAY ",
                "(FILE) ",
                "(MAY 4, 2005) ",
                "(REUTERS - ",
                "NO ACCESS",
                " 1. ",
                "2. ",
                ".",
                ",",
                "(SOUNDBITE) ",
                "(English) ",
                "SAYING: ",
                "SHOWS:",
                "\n",
                "é",
                "/",
                "-",
                "A MAN ",
                "\uD83C",
                "31",
                "JUNE 31, 2007");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int count = 0; count < random.nextInt(30); count++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            for (var block : Shotlist.of(text.toString(), Authorities.standard().restrictions())) {
                assertNotNull(block.place());
                for (var shot : block.shots()) {
                    assertTrue(text.indexOf(shot.text()) >= 0, text + " has no shot " + shot.text());
                }
            }
        }
    }

    @Test
    void aHugeTextOfBracketsIsReadAtOnce() {
        for (var part : List.of("(", "((FILE) (", "A. (1964) (B) ", "1. ", "\"(", "(FILE - ", ".")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> Shotlist.of(
                            part.repeat(20_000), Authorities.standard().restrictions()));
        }
    }

    private static Block only(String summary) {
        var blocks = Shotlist.of(summary, Authorities.standard().restrictions());
        assertEquals(1, blocks.size(), summary);
        return blocks.getFirst();
    }

    /// Number and text of each shot.
    private static List<String> shown(Block block) {
        return block.shots().stream()
                .map(shot -> shot.number() + " " + shot.text())
                .toList();
    }

    private static Stretch place(String summary, String words) {
        int start = summary.indexOf(words);
        return new Stretch(start, start + words.length());
    }

    private static Rule rule(Kind kind, String words) {
        return Rule.of(kind, RuleSource.SUMMARY, words).inBlock(1);
    }

    private static Rule unread(String words) {
        return Rule.unread(RuleSource.SUMMARY, words).inBlock(1);
    }
}
