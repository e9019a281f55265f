package org.reelkeeper.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Whether a rule bears on what a licence question asks about, dimension by dimension.
///
/// @param fits of the dimensions that the rule names
/// @param open why it cannot be told, where it cannot
record Bearing(List<Fit> fits, List<Why> open) {

    private static final Set<Medium> DIGITAL = Set.of(Medium.ONLINE, Medium.MOBILE, Medium.SOCIAL);

    Bearing {
        fits = List.copyOf(fits);
        open = List.copyOf(open);
    }

    /// @param day of use
    static Bearing of(Rule rule, LicenceQuestion question, LocalDate day, Membership members) {
        var fits = new ArrayList<Fit>();
        var open = new ArrayList<Why>();
        var targets = rule.targets();
        if (!targets.territories().isEmpty() || !targets.groups().isEmpty()) {
            note(
                    question.territory().map(code -> placed(rule, code, day)),
                    Why.TERRITORY_OPEN,
                    Why.TERRITORY_UNCERTAIN,
                    fits,
                    open);
        }
        if (!targets.parties().isEmpty()) {
            note(
                    question.party().map(name -> members.of(rule, name)),
                    Why.PARTY_OPEN,
                    Why.MEMBERSHIP_UNKNOWN,
                    fits,
                    open);
        }
        if (!targets.media().isEmpty()) {
            note(
                    question.medium().map(medium -> among(targets.media(), medium, Bearing::medium)),
                    Why.MEDIUM_OPEN,
                    Why.MEDIUM_OPEN,
                    fits,
                    open);
        }
        if (!rule.purposes().isEmpty()) {
            note(
                    question.purpose().map(aim -> among(rule.purposes(), aim, Bearing::purpose)),
                    Why.PURPOSE_OPEN,
                    Why.PURPOSE_OPEN,
                    fits,
                    open);
        }
        excepted(rule, question, day, members, fits, open);
        return new Bearing(fits, open);
    }

    private static void note(Optional<Fit> fit, Why asked, Why uncertain, List<Fit> fits, List<Why> open) {
        noteOpen(fit, asked, fits, open);
        if (fit.filter(known -> known == Fit.MAYBE).isPresent()) {
            open.add(uncertain);
        }
    }

    /// What is taken out again: a rule does not bear on what certainly is among that.
    private static void excepted(
            Rule rule, LicenceQuestion question, LocalDate day, Membership members, List<Fit> fits, List<Why> open) {
        var except = rule.except();
        var among = new ArrayList<Fit>();
        if (!except.territories().isEmpty() || !except.groups().isEmpty()) {
            noteOpen(question.territory().map(code -> in(rule, code, day)), Why.TERRITORY_OPEN, among, open);
        }
        if (!except.parties().isEmpty()) {
            noteOpen(
                    question.party().map(name -> members.among(except.parties(), name, true)),
                    Why.PARTY_OPEN,
                    among,
                    open);
        }
        if (!except.media().isEmpty()) {
            noteOpen(
                    question.medium().map(medium -> among(except.media(), medium, Bearing::medium)),
                    Why.MEDIUM_OPEN,
                    among,
                    open);
        }
        if (!among.isEmpty()) {
            fits.add(Fit.any(among).not());
        }
    }

    /// Notes how the question fits, and where it leaves that open.
    private static void noteOpen(Optional<Fit> fit, Why asked, List<Fit> fits, List<Why> open) {
        fits.add(fit.orElse(Fit.MAYBE));
        if (fit.isEmpty()) {
            open.add(asked);
        }
    }

    /// A rule that names countries and groups may mean both at once or one of them: it bears certainly where both do.
    private static Fit placed(Rule rule, String code, LocalDate day) {
        var targets = rule.targets();
        var countries = countries(targets, code);
        var groups = groups(targets, code, day);
        if (targets.territories().isEmpty() || targets.groups().isEmpty()) {
            return targets.groups().isEmpty() ? countries : groups;
        }
        return countries == groups ? countries : Fit.MAYBE;
    }

    /// A country of which a part is taken out is not taken out; where the rule leaves to others, nobody can tell.
    private static Fit in(Rule rule, String code, LocalDate day) {
        var fit = Fit.any(List.of(countries(rule.except(), code), groups(rule.except(), code, day)));
        return fit == Fit.MAYBE && rule.kind() != Kind.ONLY ? Fit.NO : fit;
    }

    private static Fit countries(Targets targets, String code) {
        return Fit.any(targets.territories().stream()
                .map(named -> Territories.fit(named, code))
                .toList());
    }

    private static Fit groups(Targets targets, String code, LocalDate day) {
        return Fit.any(targets.groups().stream()
                .map(group -> Territories.fit(group, code, day))
                .toList());
    }

    private static <T> Fit among(List<T> named, T asked, BiFunction<T, T, Fit> fit) {
        return Fit.any(named.stream().map(one -> fit.apply(one, asked)).toList());
    }

    /// Digital covers online, mobile and social.
    private static Fit medium(Medium named, Medium asked) {
        if (named == asked || (named == Medium.DIGITAL && DIGITAL.contains(asked))) {
            return Fit.YES;
        }
        return asked == Medium.DIGITAL && DIGITAL.contains(named) ? Fit.MAYBE : Fit.NO;
    }

    /// Editorial covers news, which covers this story. What is not commercial may be anything but advertising.
    private static Fit purpose(Purpose named, Purpose asked) {
        if (named == asked || covered(named).anyMatch(asked::equals)) {
            return Fit.YES;
        }
        boolean isWider = covered(asked).anyMatch(named::equals);
        boolean isAnything = (named == Purpose.NON_COMMERCIAL && asked != Purpose.ADVERTISING)
                || (asked == Purpose.NON_COMMERCIAL && named != Purpose.ADVERTISING)
                || (asked == Purpose.EDITORIAL && named == Purpose.SPORT_PROGRAMME);
        return isWider || isAnything ? Fit.MAYBE : Fit.NO;
    }

    private static Stream<Purpose> covered(Purpose purpose) {
        return switch (purpose) {
            case EDITORIAL -> Stream.of(Purpose.NEWS, Purpose.THIS_STORY);
            case NEWS -> Stream.of(Purpose.THIS_STORY);
            default -> Stream.empty();
        };
    }

    /// Whether it bears: not when one dimension excludes it, whatever else is missing.
    Fit all() {
        return fits.stream().reduce(Fit.YES, Fit::and);
    }

    /// Whether no dimension that it names fits.
    boolean isOutside() {
        return !fits.isEmpty() && fits.stream().allMatch(fit -> fit == Fit.NO);
    }

    /// Why it cannot be told.
    Why why() {
        return open.isEmpty() ? Why.NOT_UNDERSTOOD : open.getFirst();
    }
}
