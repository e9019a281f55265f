/// Loading files into the catalogue: what is to be loaded, what that will do, and what it did.
///
/// Why so: a page in the main window and no chain of dialogs, since a load of many files takes a while and everything
/// else has to stay in reach. Nothing is stored before the person has seen what will happen.
package org.reelkeeper.gui.load;
