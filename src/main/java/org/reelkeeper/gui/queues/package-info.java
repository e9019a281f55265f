/// The side bar with the queues and their counts, and the search box.
package org.reelkeeper.gui.queues;
