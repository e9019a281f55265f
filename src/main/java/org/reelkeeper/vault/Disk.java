package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Everything the vault does to a disk that may fail, in one place so that a test can let the N-th call fail.
interface Disk {

    /// Opens a file for writing, from its start; it is made, for its owner alone, when it is not there.
    FileChannel open(Path file) throws IOException;

    /// Makes a folder, and those above it, for its owner alone.
    void makeFolder(Path folder) throws IOException;

    /// Writes all that the buffer holds.
    void write(FileChannel channel, ByteBuffer bytes) throws IOException;

    /// Brings a file's bytes and its size to the disk.
    void force(FileChannel channel) throws IOException;

    /// Brings the names in a folder to the disk.
    void forceFolder(Path folder) throws IOException;

    void cut(FileChannel channel, long size) throws IOException;

    /// Gives a file another name at once, replacing the one that has it.
    void move(Path from, Path to) throws IOException;

    /// Deletes a file if it is there.
    void delete(Path file) throws IOException;
}
