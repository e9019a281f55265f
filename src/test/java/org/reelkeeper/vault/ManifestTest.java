package org.reelkeeper.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    @TempDir
    Path folder;

    private CatalogueFolder catalogue;

    @BeforeEach
    void create() {
        catalogue = new CatalogueFolder(folder.resolve("news.catalogue"));
        catalogue.create();
    }

    @Test
    void aManifestReadsAsItWasWritten() {
        var manifest = new Manifest("4f0c", 3, "1.0 \u00E4", false);
        manifest.write(catalogue);
        assertEquals(manifest, Manifest.read(catalogue));
        manifest.withClean(true).write(catalogue);
        assertEquals(new Manifest("4f0c", 3, "1.0 \u00E4", true), Manifest.read(catalogue));
    }

    @Test
    void aFolderWithoutManifestIsNoCatalogue() {
        assertFalse(catalogue.isCatalogue());
        assertThrows(NotACatalogueException.class, () -> Manifest.read(catalogue));
        new Manifest("4f0c", 1, "1.0", true).write(catalogue);
        assertTrue(catalogue.isCatalogue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"id\":1}",
                "{\"id\":\"a\",\"schema\":\"x\",\"program\":\"\",\"clean\":1}"
            })
    void aForeignManifestIsRefused(String text) throws IOException {
        Files.writeString(catalogue.manifest(), text);
        assertThrows(NotACatalogueException.class, () -> Manifest.read(catalogue));
    }
}
