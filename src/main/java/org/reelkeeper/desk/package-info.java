/// The one window with all its screens: opens and closes a catalogue, joins each screen to the use cases that it asks,
/// and lets the commands of the menu reach them.
///
/// Why so: a screen knows no other screen and no catalogue, only an interface of its own; here these are answered.
package org.reelkeeper.desk;
