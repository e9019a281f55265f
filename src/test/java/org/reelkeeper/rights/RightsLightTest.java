package org.reelkeeper.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.Specimen;

class RightsLightTest {

    private static final RuleReader READER = Authorities.standard().restrictions();
    private static final HolderReader NAMES = new HolderReader(READER);

    /// What stands in the terms, as the holder, and in the first block of a shot list.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | ''                      | ''              | empty
            ''                                  | ''                      | ACCESS ALL      | empty
            ''                                  | ''                      | NO ACCESS JAPAN | rules
            ''                                  | ARCHIVE RESTRICTED      | ''              | unclear
            None                                | REUTERS                 | ACCESS ALL      | none-stated
            None                                | FILE REUTERS (CAN SELL) | ''              | none-stated
            None                                | NAVY HANDOUT            | ''              | none-stated
            None                                | ''                      | NO ACCESS JAPAN | rules
            None                                | ''                      | NO USE          | rules
            None                                | ''                      | No zzyzx        | unclear
            None                                | ''                      | Must credit "A" | duties
            Must credit "A"                     | ''                      | ''              | duties
            Must credit "Harbour". No access Japan | ''                      | ''              | rules
            Do not obscure logo                 | ''                      | ''              | duties
            No access Japan                     | ''                      | ''              | rules
            No archive                          | ''                      | ''              | rules
            For Reuters customers only          | ''                      | ''              | rules
            Max 2 minutes                       | ''                      | ''              | rules
            Use within 24 hours                 | ''                      | ''              | rules
            Embargoed until 11 July 2027 13:00 GMT | ''                   | ''              | rules
            Blurred at source                   | ''                      | ''              | rules
            See script                          | ''                      | ''              | unclear
            None. No access Japan               | ''                      | ''              | unclear
            No access Korea                     | ''                      | ''              | unclear
            NO ACCESS                           | ''                      | ''              | blocked
            NO ACCESS. No zzyzx                 | ''                      | ''              | blocked
            No advertising use                  | ''                      | ''              | rules
            Part no access                      | ''                      | ''              | rules
            """)
    void theStrictestOfAllShows(String terms, String holder, String block, String light) {
        var stated = UsageTerms.of(
                Specimen.ferry(Field.USAGE_TERMS, terms), Authorities.standard().restrictions());
        var rules = new ArrayList<>(stated.rules());
        rules.addAll(NAMES.read(holder, RuleSource.HOLDER));
        if (!block.isEmpty()) {
            READER.read(block, RuleSource.SUMMARY).forEach(rule -> rules.add(rule.inBlock(1)));
        }

        assertEquals(light, RightsLight.of(stated.state(), rules).key());
    }

    @Test
    void aFurtherRuleNeverMakesItMoreLenient() {
        var statements = List.of(
                "None", "No access Japan", "Must credit \"A\"", "See script", "NO ACCESS", "No zzyzx", "Can sell");
        for (var state : List.of(TermsState.EMPTY, TermsState.NONE_STATED, TermsState.UNCLEAR)) {
            for (var first : statements) {
                var alone = READER.read(first, RuleSource.HOLDER);
                for (var second : statements) {
                    var both = new ArrayList<>(alone);
                    both.addAll(READER.read(second, RuleSource.HOLDER));
                    assertTrue(
                            RightsLight.of(state, alone).compareTo(RightsLight.of(state, both)) <= 0,
                            () -> first + " / " + second);
                }
            }
        }
    }

    @Test
    void everyLightIsFoundByItsKeyAgain() {
        for (var light : RightsLight.values()) {
            assertEquals(Optional.of(light), RightsLight.ofKey(light.key()));
        }
        assertEquals(Optional.empty(), RightsLight.ofKey("free"));
    }
}
