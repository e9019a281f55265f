package org.reelkeeper.rights;

import java.time.LocalDate;
import java.util.Optional;

/// "May we license this?": to whom, where, on what, when, what for. What is empty is left open.
///
/// @param party a name; one that is in no authority list counts to the letter
/// @param territory a code of the authority list of countries
/// @param date of use, in the zone of the catalogue
public record LicenceQuestion(
        Optional<String> party,
        Optional<String> territory,
        Optional<Medium> medium,
        Optional<LocalDate> date,
        Optional<Purpose> purpose) {

    /// Leaves everything open.
    public static final LicenceQuestion OPEN = new LicenceQuestion(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// With what another question says in the place of what this one leaves open.
    public LicenceQuestion orElse(LicenceQuestion other) {
        return new LicenceQuestion(
                party.or(other::party),
                territory.or(other::territory),
                medium.or(other::medium),
                date.or(other::date),
                purpose.or(other::purpose));
    }

    public LicenceQuestion by(String name) {
        return new LicenceQuestion(Optional.of(name), territory, medium, date, purpose);
    }

    public LicenceQuestion in(String code) {
        return new LicenceQuestion(party, Optional.of(code), medium, date, purpose);
    }

    public LicenceQuestion on(Medium channel) {
        return new LicenceQuestion(party, territory, Optional.of(channel), date, purpose);
    }

    public LicenceQuestion at(LocalDate day) {
        return new LicenceQuestion(party, territory, medium, Optional.of(day), purpose);
    }

    public LicenceQuestion toward(Purpose aim) {
        return new LicenceQuestion(party, territory, medium, date, Optional.of(aim));
    }
}
