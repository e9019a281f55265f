/// The drawer below the form: what is wrong with the record, and what is running.
package org.reelkeeper.gui.drawer;
