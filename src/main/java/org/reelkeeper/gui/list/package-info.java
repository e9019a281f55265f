/// The list of records: rows by page, order from the catalogue, selection as a statement and not as a million numbers.
package org.reelkeeper.gui.list;
