/// The working catalogue in H2: records, change sets, findings; the only package that knows SQL.
///
/// Why so: H2 is for work, the vault is for keeping. So a transaction is small (a large one that is killed can damage
/// the file), `force` is called where the service promises something, and everything read back is held against a
/// checksum, because H2 does not notice a flipped bit. A record stands in two tables: a narrow row that the list is
/// sorted and filtered by, and its body. Long texts are VARCHAR, never LOBs, which cost four times as much to write.
/// H2 runs what stands in a file's schema as soon as it opens it; so `DatabaseScan` reads the schema first and lets
/// only our own through.
package org.reelkeeper.store;
