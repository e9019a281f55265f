/// "May we license this?": the question, the answer with its reasons, the answers for a whole list, and what was kept of
/// them.
package org.reelkeeper.gui.licence;
