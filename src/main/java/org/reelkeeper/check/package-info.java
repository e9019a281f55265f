/// Rules that say what is wrong with a record, and the fix where there is one; pure.
///
/// Why so: each check is a class named for the truth it demands, and gives codes with data; the sentences stand in
/// `check.properties`, so that window and command line say the same. Checks run on every load of every record,
/// therefore
/// each looks for a cheap sign before it reads anything with care.
package org.reelkeeper.check;
