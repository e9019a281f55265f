package org.reelkeeper.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.rights.HolderReader;
import org.reelkeeper.rights.RuleSource;
import org.reelkeeper.rights.TermsState;
import org.reelkeeper.rights.UsageTerms;

/// Fields that stand apart: nobody reads them together with others, except to ask whether they restrict what the terms
/// do not. So where such a field says nothing in a record of its own, it says nothing in any.
///
/// Why so: most corrections are made to such fields, and to very many records at once. To examine a long story anew
/// because its country was spelled wrong takes longer than all else that is done to correct it.
final class Apart {

    private static final Set<Field> FIELDS = EnumSet.of(
            Field.KEYWORDS,
            Field.TOPICS,
            Field.REUTERS_ID,
            Field.LOCATION,
            Field.CITY,
            Field.COUNTRY,
            Field.ASPECT_RATIO,
            Field.DURATION,
            Field.SOURCE,
            Field.LANGUAGE,
            Field.COPYRIGHT_HOLDER,
            Field.COPYRIGHT_NOTICE,
            Field.PUBLICATION,
            Field.REVIEW);

    private static final FieldText SOME_ID = FieldText.added(Field.RECORD_ID, "Record ID", "1");
    /// Terms that leave it to the other fields whether there are restrictions.
    private static final UsageTerms NO_TERMS = new UsageTerms("None", TermsState.NONE_STATED, List.of());

    private Apart() {}

    /// Whether what differs stands apart and says nothing, neither as it was nor as it is: then all that is found in the
    /// record stays. False when in doubt.
    static boolean isAllThatDiffers(CatalogueRecord before, CatalogueRecord after, ReadingContext context) {
        int start = 0;
        int most = Math.min(before.fields().size(), after.fields().size());
        while (start < most && before.fields().get(start).equals(after.fields().get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && fromEnd(before, end).equals(fromEnd(after, end))) {
            end++;
        }
        return before.origin().equals(after.origin())
                && areQuiet(
                        before, before.fields().subList(start, before.fields().size() - end), context)
                && areQuiet(after, after.fields().subList(start, after.fields().size() - end), context);
    }

    private static FieldText fromEnd(CatalogueRecord record, int place) {
        return record.fields().get(record.fields().size() - 1 - place);
    }

    private static boolean areQuiet(CatalogueRecord record, List<FieldText> fields, ReadingContext context) {
        return fields.stream().allMatch(written -> isQuiet(record, written, context));
    }

    private static boolean isQuiet(CatalogueRecord record, FieldText written, ReadingContext context) {
        if (!FIELDS.contains(written.field())) {
            return false;
        }
        boolean isNamer = written.field() == Field.COPYRIGHT_HOLDER || written.field() == Field.SOURCE;
        if (isNamer && mayRestrict(record, written.text(), context.authorities().names())) {
            return false;
        }
        var alone = new CatalogueRecord(record.key(), record.revision(), record.origin(), List.of(SOME_ID, written));
        var examined = Examined.of(alone, context.zone(), new RecordRights(NO_TERMS, List.of(), List.of(), List.of()));
        return examined.embargo().elsewhere().isEmpty()
                && Checks.findings(examined).isEmpty();
    }

    /// A person may have read anything from the name of a holder.
    private static boolean mayRestrict(CatalogueRecord record, String name, HolderReader names) {
        return !record.text(Field.RULES).isEmpty()
                || !names.read(name, RuleSource.HOLDER).isEmpty();
    }
}
