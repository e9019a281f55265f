package org.reelkeeper.service;

import java.nio.file.Path;

/// A backup that was opened again and compared with the catalogue before it was called one.
public record Backup(Path file, long records, long bytes) {}
