/// The window, commands, dialogs, threads: what all screens share.
package org.reelkeeper.gui;
