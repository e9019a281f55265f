package org.reelkeeper.gui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes a picture as PNG, which JavaFX alone cannot.
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    static void write(Image image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }

    private static byte[] pixels(Image image) throws IOException {
        var width = (int) image.getWidth();
        var row = new int[width];
        var line = new byte[1 + width * 3];
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            for (var y = 0; y < (int) image.getHeight(); y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                for (var x = 0; x < width; x++) {
                    line[1 + x * 3] = (byte) (row[x] >> 16);
                    line[2 + x * 3] = (byte) (row[x] >> 8);
                    line[3 + x * 3] = (byte) row[x];
                }
                out.write(line);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(type);
        checksum.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) checksum.getValue());
    }
}
