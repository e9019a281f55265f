/// Invented records in any number, for tests and measurements; the same seed gives the same records.
package org.reelkeeper.samples;
