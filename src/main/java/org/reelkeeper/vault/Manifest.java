package org.reelkeeper.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a catalogue says of itself.
///
/// @param id of the catalogue, given once
/// @param schema number of the form that the folder is in; a higher one than the program knows is a newer program's
/// @param program version of the program that wrote this last
/// @param clean whether the catalogue was closed in order
public record Manifest(String id, int schema, String program, boolean clean) {

    static final String NAME = "manifest.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// Brings up what reads JSON, which the first catalogue would wait for.
    public static void getReady() {
        MAPPER.readTree("{}");
    }

    /// Reads the manifest of a catalogue.
    ///
    /// @throws NotACatalogueException when there is none, or none of ours
    public static Manifest read(CatalogueFolder folder) {
        var file = folder.manifest();
        try {
            var node = MAPPER.readTree(Files.readAllBytes(file));
            return new Manifest(
                    node.required("id").stringValue(),
                    node.required("schema").intValue(),
                    node.required("program").stringValue(),
                    node.required("clean").booleanValue());
        } catch (JacksonException e) {
            throw new NotACatalogueException(folder.root(), e);
        } catch (IOException e) {
            throw Files.exists(file)
                    ? new VaultException("reading " + file, e)
                    : new NotACatalogueException(folder.root(), e);
        }
    }

    /// Replaces the manifest of a catalogue; whatever happens, the old one or the new one is there afterwards, whole.
    public void write(CatalogueFolder folder) {
        write(folder, new LocalDisk());
    }

    void write(CatalogueFolder folder, Disk disk) {
        var text = json().toPrettyString() + "\n";
        try {
            WholeFile.replace(disk, folder.root(), NAME, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new VaultException("writing " + folder.manifest(), e);
        }
    }

    public Manifest withClean(boolean closedInOrder) {
        return new Manifest(id, schema, program, closedInOrder);
    }

    private JsonNode json() {
        return MAPPER.createObjectNode()
                .put("id", id)
                .put("schema", schema)
                .put("program", program)
                .put("clean", clean);
    }
}
