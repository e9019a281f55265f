/// Makes rules of restrictions from choices, wherever a screen needs it: no screen itself.
package org.reelkeeper.gui.rules;
