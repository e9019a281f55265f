package org.reelkeeper.rights;

/// Who must be named, and where; each is empty when not stated.
///
/// @param text to the letter, without its quotes
/// @param placement such as `on-screen`
public record Credit(String text, String placement) {

    public static final Credit NONE = new Credit("", "");
}
