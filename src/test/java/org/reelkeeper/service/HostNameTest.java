package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostNameTest {

    @TempDir
    Path folder;

    @Test
    void theEnvironmentIsAskedFirst() throws IOException {
        var file = Files.writeString(folder.resolve("hostname"), "of-file\n");
        assertEquals("desk-4", HostName.of(Map.of("COMPUTERNAME", "desk-4"), file));
        assertEquals("of-file", HostName.of(Map.of("HOSTNAME", " "), file));
    }

    @Test
    void aMachineWithoutANameIsAQuestionMark() {
        assertEquals("?", HostName.of(Map.of(), folder.resolve("none")));
    }
}
