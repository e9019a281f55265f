/// The search box with what it offers while somebody types and what it says of a wrong query, and the query builder.
package org.reelkeeper.gui.search;
