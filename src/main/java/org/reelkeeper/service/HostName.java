package org.reelkeeper.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// The name of this machine as the system tells it; to ask the network for it could take seconds where there is none.
final class HostName {

    private static final Path OF_LINUX = Path.of("/etc/hostname");

    private HostName() {}

    /// `?` where the machine has none; it can hold a catalogue all the same.
    static String here() {
        return of(System.getenv(), OF_LINUX);
    }

    static String of(Map<String, String> environment, Path file) {
        return Stream.concat(
                        Stream.of("COMPUTERNAME", "HOSTNAME", "HOST").map(name -> environment.getOrDefault(name, "")),
                        Stream.of(file).map(HostName::text))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("?");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException _) {
            return ""; // other systems have no such file
        }
    }
}
