package org.reelkeeper.check;

import java.util.ArrayList;
import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Labels;

/// All checks, run on one record.
public final class Checks {

    private static final List<Check> ALL = List.of(
            new RecordIdIsPresent(),
            new HeadingIsTheTitle(),
            new DateIsADate(),
            new EmbargoIsUnderstood(),
            new EmbargoStandsInItsField(),
            new RestrictionsStandInTheirField(),
            new RestrictionsAreRead(),
            new NoneMeansNone(),
            new RestrictionsAgree(),
            new SummaryIsComplete(),
            new FieldsStandOnce(Labels.standard()),
            new LinesHaveAPlace(),
            new CharactersAreSound(),
            new EntitiesAreDecoded(),
            new LabelsStartFields(Labels.standard()));

    private Checks() {}

    /// What is wrong with a record, in the order of the checks.
    public static List<Finding> findings(CatalogueRecord record, ReadingContext context) {
        return findings(Examined.of(record, context));
    }

    /// The restrictions of a record that stand in the wrong text, where nobody reads them as such.
    public static List<String> hiddenRestrictions(CatalogueRecord record) {
        if (record.fields().stream().noneMatch(RestrictionsStandInTheirField::mayHide)) {
            return List.of(); // nearly always
        }
        var findings = new ArrayList<Finding>();
        RestrictionsStandInTheirField.examine(Examined.places(record), findings::add);
        return findings.stream().map(finding -> finding.arguments().getFirst()).toList();
    }

    static List<Finding> findings(Examined record) {
        var findings = new ArrayList<Finding>();
        ALL.forEach(check -> check.examine(record, findings::add));
        return List.copyOf(findings);
    }
}
