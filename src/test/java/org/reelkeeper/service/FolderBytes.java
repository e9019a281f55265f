package org.reelkeeper.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The bytes of all files in a folder, for telling whether anything in it was changed. The lock file is left out.
final class FolderBytes {

    private FolderBytes() {}

    static Map<String, Integer> of(Path folder) throws IOException {
        var files = new TreeMap<String, Integer>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().equals("lock")) {
                    files.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
