/// Measures what the program must reach and prints a table. Nothing here asserts: a test never depends on a clock.
package org.reelkeeper.bench;
