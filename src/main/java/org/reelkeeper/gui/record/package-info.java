/// One record in a form: its header, its fields by section, its embargo and its rights.
package org.reelkeeper.gui.record;
