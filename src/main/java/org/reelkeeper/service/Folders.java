package org.reelkeeper.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.reelkeeper.vault.VaultException;

/// Whole folders that the program made for itself and needs no more.
final class Folders {

    private Folders() {}

    static void delete(Path folder) {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new VaultException("deleting " + folder, e);
        }
    }

    /// The bytes of all files in a folder.
    static long size(Path folder) {
        long size = 0;
        try (var inside = Files.walk(folder)) {
            for (var path : inside.filter(Files::isRegularFile).toList()) {
                size += Files.size(path);
            }
        } catch (IOException e) {
            throw new VaultException("measuring " + folder, e);
        }
        return size;
    }

    static boolean isMissingOrEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new VaultException("looking into " + folder, e);
        }
    }
}
