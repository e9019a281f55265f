package org.reelkeeper.service;

/// A record that the person left out of a load, by the name of its file and its first line there.
public record LoadChoice(String file, long line) {}
