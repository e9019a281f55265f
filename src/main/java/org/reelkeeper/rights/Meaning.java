package org.reelkeeper.rights;

import java.util.List;

/// What one or more words of a restriction statement mean.
sealed interface Meaning {

    record Word(Sense sense) implements Meaning {}

    /// A country; several codes where its name fits several, or where it is a name for several at once.
    ///
    /// @param except codes that the name leaves out
    /// @param isCertain whether all of the codes are meant, and no others
    record Place(List<String> codes, List<String> except, boolean isCertain) implements Meaning {

        public Place {
            codes = List.copyOf(codes);
            except = List.copyOf(except);
        }
    }

    record Region(CountryGroup group) implements Meaning {}

    /// The people or the language of a country, as in "Spanish broadcasters".
    record People(String code) implements Meaning {}

    record Party(String name) implements Meaning {}

    record Channel(Medium medium) implements Meaning {}

    record Aim(Purpose purpose) implements Meaning {}

    record Act(Action action) implements Meaning {}

    record Figure(int number) implements Meaning {}

    /// What stood in quotes, to the letter.
    record Quoted(String text) implements Meaning {}

    record Unknown() implements Meaning {}
}
