/// The authority lists: what staff have added to them, and a form for more.
package org.reelkeeper.gui.authorities;
