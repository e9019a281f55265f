/// Writing records to a file for others, and saying beforehand and afterwards what is left out.
package org.reelkeeper.gui.export;
