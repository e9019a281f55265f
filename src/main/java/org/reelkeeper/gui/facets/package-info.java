/// What a result consists of: its values with their counts, by which it is narrowed, and the chips that say how it is.
package org.reelkeeper.gui.facets;
