/// The side bar with the queues and their counts.
package org.reelkeeper.gui.queues;
