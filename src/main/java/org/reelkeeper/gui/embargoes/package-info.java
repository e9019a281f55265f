/// Decides on the embargoes of many records at once, after it has shown what that does.
package org.reelkeeper.gui.embargoes;
