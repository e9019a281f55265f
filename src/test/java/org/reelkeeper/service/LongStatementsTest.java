package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.rights.Kind;
import org.reelkeeper.rights.ReadStatement;
import org.reelkeeper.rights.RightsLight;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.Targets;

/// Terms as lawyers write them stand in the worklist as well.
class LongStatementsTest {

    private static final JobContext UNWATCHED = JobContext.unwatched();
    private static final int LONGEST = 3_900;

    @TempDir
    Path folder;

    private static String record(int id, String terms) {
        return """
                Trawlers at the quay
                Record ID:
                %d
                - Title: Trawlers at the quay
                - Usage Terms/Restrictions: %s

                """.formatted(id, terms);
    }

    private static String statement(int length) {
        var clause = "The quay reserves what it may, as the harbour rules have it. ";
        return clause.repeat(length / clause.length() + 1).substring(0, length - 1) + "x";
    }

    @Test
    void aLongStatementIsConfirmedLikeAnyOther() throws IOException {
        var text = statement(LONGEST);
        try (var catalogue = Catalogues.open(folder.resolve("catalogue"))) {
            var file = folder.resolve("records.txt");
            Files.writeString(file, record(1, text) + record(2, text) + record(3, statement(LONGEST + 1)));
            Catalogues.load(catalogue, file);
            catalogue.searches().settle(UNWATCHED);
            assertEquals(
                    List.of(text),
                    catalogue.phrases().all(UNWATCHED).stream()
                            .map(Phrase::text)
                            .toList());

            var rule = Rule.of(Kind.PROHIBIT, RuleSource.PERSON, text).withTargets(Targets.territories("JP"));
            var read = new ReadStatement(RuleSource.USAGE_TERMS, text, List.of(rule));
            assertEquals(
                    2, catalogue.phrases().confirm(List.of(read), UNWATCHED).records());
            assertEquals(
                    RightsLight.RULES, catalogue.records().rows(2).getFirst().light());
        }
    }
}
