package org.reelkeeper.samples;

/// What a file may hold beside plain records.
///
/// @param lineEndings some records with other line endings than the rest
/// @param windows1252 some records in Windows-1252
/// @param mojibake some records with UTF-8 that was once read as Windows-1252
public record Oddities(boolean lineEndings, boolean windows1252, boolean mojibake) {

    public static final Oddities NONE = new Oddities(false, false, false);
    public static final Oddities ALL = new Oddities(true, true, true);
}
