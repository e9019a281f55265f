/// The first page, and the page that says why a catalogue cannot be opened.
package org.reelkeeper.gui.start;
