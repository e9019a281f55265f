package org.reelkeeper.query;

import java.util.List;
import java.util.stream.Collectors;
import org.reelkeeper.model.Field;
import org.reelkeeper.query.Query.And;
import org.reelkeeper.query.Query.ByPerson;
import org.reelkeeper.query.Query.Changed;
import org.reelkeeper.query.Query.Dated;
import org.reelkeeper.query.Query.EmbargoEnds;
import org.reelkeeper.query.Query.Everything;
import org.reelkeeper.query.Query.HasDraft;
import org.reelkeeper.query.Query.HasProblem;
import org.reelkeeper.query.Query.InEmbargo;
import org.reelkeeper.query.Query.InPublication;
import org.reelkeeper.query.Query.InReview;
import org.reelkeeper.query.Query.InRights;
import org.reelkeeper.query.Query.InText;
import org.reelkeeper.query.Query.InWorkSet;
import org.reelkeeper.query.Query.IsEdited;
import org.reelkeeper.query.Query.Loaded;
import org.reelkeeper.query.Query.Names;
import org.reelkeeper.query.Query.Not;
import org.reelkeeper.query.Query.OfKey;
import org.reelkeeper.query.Query.OfLoad;
import org.reelkeeper.query.Query.OfRecordId;
import org.reelkeeper.query.Query.Or;
import org.reelkeeper.query.Query.Present;
import org.reelkeeper.query.TextMatch.Exact;
import org.reelkeeper.query.TextMatch.Fuzzy;
import org.reelkeeper.query.TextMatch.Pattern;
import org.reelkeeper.query.TextMatch.Phrase;
import org.reelkeeper.query.TextMatch.Prefix;

/// A query in one short line, so that a table can say what is expected.
final class Shape {

    private Shape() {}

    static String of(Query query) {
        return switch (query) {
            case Everything() -> "all";
            case And(var parts) -> parts.stream().map(Shape::of).collect(Collectors.joining(" & ", "(", ")"));
            case Or(var parts) -> parts.stream().map(Shape::of).collect(Collectors.joining(" / ", "(", ")"));
            case Not(var part) -> "!" + of(part);
            case InText(var fields, var match) ->
                fields.stream().map(Field::key).collect(Collectors.joining()) + "[" + of(match) + "]";
            case Present(var field) -> "present " + field.key();
            case OfKey(var key) -> "key " + key;
            case OfRecordId(var id) -> "id " + id;
            case Dated(var from, var before) -> "dated " + List.of(from, before);
            case InEmbargo(var state) -> "embargo " + state.key();
            case EmbargoEnds(var from, var before) -> "ends " + List.of(from, before);
            case InRights(var state) -> "terms " + state.key();
            case Names(var target, var value) -> target + " " + value;
            case InPublication(var publication) -> publication.key();
            case InReview(var review) -> "review " + review.key();
            case HasProblem(var code) -> "problem [" + code + "]";
            case HasDraft() -> "draft";
            case Query.HasReviewDate() -> "review-date";
            case Query.EmbargoLifted(var from, var before) -> "lifted " + from + " " + before;
            case IsEdited() -> "edited";
            case OfLoad(var name) -> "load " + name;
            case Loaded(var from, var before) -> "loaded " + List.of(from, before);
            case Changed(var from, var before) -> "changed " + List.of(from, before);
            case ByPerson(var name) -> "by " + name;
            case InWorkSet(var name) -> "set " + name;
        };
    }

    private static String of(TextMatch match) {
        return switch (match) {
            case Phrase(var text) -> text;
            case Prefix(var start) -> start + "*";
            case Fuzzy(var word, var edits) -> word + "~" + edits;
            case Exact(var text) -> "=" + text;
            case Pattern(var expression) -> "/" + expression + "/";
        };
    }
}
