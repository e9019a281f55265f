/// The use cases: load, find, apply, undo, export, back up. Owns transactions, events and settings.
///
/// Why so: every change goes journal, working catalogue, event, in this order and on one thread, whoever asks for it.
/// What is said to be saved is on disk in the journal and has been taken by the database.
package org.reelkeeper.service;
