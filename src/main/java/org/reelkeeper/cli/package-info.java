/// Arguments in, service calls, text and an exit status out (picocli).
///
/// Why so: other programs read what stands on standard output, so every line there is fixed by the contract and only
/// results stand there; what is said to people goes to standard error and comes from `cli.properties`.
package org.reelkeeper.cli;
