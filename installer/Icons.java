import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The sign of the program in the sizes and the containers that the systems want.
final class Icons {

    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private static final Map<String, Integer> MAC =
            new TreeMap<>(Map.of("icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09", 512));

    private Icons() {}

    static Path png(Path sources, int size) {
        return size == 512
                ? sources.resolve("installer/reelkeeper.png")
                : sources.resolve("resources/org/reelkeeper/gui/icon/reelkeeper-" + size + ".png");
    }

    /// For Windows: a directory of pictures, then the pictures.
    static Path ico(Path sources, Path file) throws IOException {
        var sizes = SIZES.stream().filter(size -> size <= 256 && size != 128).toList();
        var directory = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        var pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            var png = Files.readAllBytes(png(sources, size));
            directory.put((byte) size).put((byte) size).putShort((short) 0); // 256 is written as 0
            directory.putShort((short) 1).putShort((short) 32).putInt(png.length);
            directory.putInt(directory.capacity() + pictures.size());
            pictures.writeBytes(png);
        }
        return Files.write(file, joined(directory.array(), pictures.toByteArray()));
    }

    /// For macOS: each picture behind the name of its size.
    static Path icns(Path sources, Path file) throws IOException {
        var pictures = new ByteArrayOutputStream();
        var out = new DataOutputStream(pictures);
        for (var kind : MAC.entrySet()) {
            var png = Files.readAllBytes(png(sources, kind.getValue()));
            out.writeBytes(kind.getKey());
            out.writeInt(png.length + 8);
            out.write(png);
        }
        var head = ByteBuffer.allocate(8).put("icns".getBytes()).putInt(pictures.size() + 8);
        return Files.write(file, joined(head.array(), pictures.toByteArray()));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
