package org.reelkeeper.service;

/// A record that the person left out of a load. It is known by its bytes: files of one load may have the same name, and
/// may be moved before it begins. Where it stands is only told.
///
/// @param digest of its bytes
public record LoadChoice(String file, long line, String digest) {}
