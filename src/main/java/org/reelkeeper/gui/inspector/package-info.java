/// What stands beside the form: the source of the record, its changes, its rights in words, its shots, its history.
package org.reelkeeper.gui.inspector;
