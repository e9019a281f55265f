/// What a person sets once: the name for the journal, the home zone of the catalogue, the look.
///
/// Why so: everything works at once but the zone, which moves embargoes. It is changed by a button that says how many.
package org.reelkeeper.gui.preferences;
