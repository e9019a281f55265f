/// Rules that hold for all records of a holder or a source, and are written in none of them.
package org.reelkeeper.gui.collections;
