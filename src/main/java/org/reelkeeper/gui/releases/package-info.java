/// When embargoes end: the strip of months above the list, and the calendar.
package org.reelkeeper.gui.releases;
