package org.reelkeeper.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileWithARecordIsReadHoweverItsLabelIsSpaced() throws IOException {
        assertEquals("", refusal("Record\u00A0ID:\n5\n- Title: Head\n"));
    }

    @Test
    void aFileWhoseFirstRecordStandsFarBehindIsRead() throws IOException {
        assertEquals("", refusal("a line of a letter\n".repeat(500_000) + "Record ID:\n5\n- Title: Head\n"));
    }

    @Test
    void whatHasNoRecordIsRefusedWithAReason() throws IOException {
        assertEquals("load.refused.empty", refusal(""));
        assertEquals("load.refused.no-record", refusal("a letter\n"));
        assertEquals("load.refused.binary", refusal("\0\1\2\3".repeat(100)));
    }

    private String refusal(String text) throws IOException {
        var path = Files.writeString(folder.resolve("records.txt"), text);
        return RecordFiles.refusal(new RecordFiles.Named(path, "records.txt"));
    }
}
