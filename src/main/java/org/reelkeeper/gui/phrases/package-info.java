/// The phrase worklist: every statement of restrictions with its reading, which a person confirms or corrects for all
/// records that have it.
package org.reelkeeper.gui.phrases;
