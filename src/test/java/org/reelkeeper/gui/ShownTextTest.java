package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void controlCharactersAreShownByTheirPictures() {
        assertEquals("a␀b␍\nc␉d␡", ShownText.of("a\0b\r\nc\td\u007f").shown());
    }

    @Test
    void whatIsShownComesBackAsItWas() {
        var text = "\tnight\u00a0boat\r\nsecond\0line\u2028";

        assertEquals(text, ShownText.of(text).rawOf(ShownText.of(text).shown()));
    }

    @Test
    void typingElsewhereKeepsWhatIsHidden() {
        assertEquals("a\0b\r\nnew c", ShownText.of("a\0b\r\nc").rawOf("a␀b␍\nnew c"));
    }

    @Test
    void aMovedPictureIsStillTheCharacterItShows() {
        assertEquals("b\0a", ShownText.of("a\0b").rawOf("b␀a"));
    }

    @Test
    void aPictureThatWasWrittenStaysAPicture() {
        assertEquals("the sign ␀ here", ShownText.of("the sign ␀").rawOf("the sign ␀ here"));
        assertEquals("␍ typed", ShownText.of("typed").rawOf("␍ typed"));
    }
}
