/// The guided tour: drives the window through the main job on the sample records, says what it did and takes pictures.
package org.reelkeeper.gui.tour;
