/// The changes of the whole catalogue, newest first, each of which can be looked at and taken back.
package org.reelkeeper.gui.history;
