package org.reelkeeper.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.reelkeeper.model.CatalogueRecord;
import org.reelkeeper.model.Origin;
import org.reelkeeper.model.SourceLayout;
import org.reelkeeper.model.TextEncoding;
import org.reelkeeper.text.LabelledTextWriter;
import org.reelkeeper.text.SourceText;

/// Writes labelled text. A record that nobody changed leaves with its source bytes and with what followed it in its
/// file.
///
/// Why so at the joints: a file has one byte order mark and one width of character. So later marks are left away, a
/// record of the other width is written anew, and records run together on one line only where they did so in their file.
public final class TextExport implements RecordWriter {

    private static final char MARK = '\uFEFF';

    private final OutputStream out;
    private final SourceBytes sources;
    private boolean isFirst = true;
    private boolean isWide;
    private Charset charset = TextEncoding.UTF_8.charset();
    private boolean endsLine = true;
    private List<Origin> last = List.of();

    public TextExport(OutputStream out, SourceBytes sources) {
        this.out = out;
        this.sources = sources;
    }

    @Override
    public void write(CatalogueRecord record) throws IOException {
        var layout = record.origin().layout();
        if (layout == SourceLayout.LABELLED_TEXT) {
            var bytes = LabelledTextWriter.write(record, sources.of(record.origin()));
            if (!follows(record.origin())) {
                endLine();
            }
            write(bytes, record.origin().encoding());
            last = List.of(record.origin());
        } else {
            endLine();
            write(LabelledTextWriter.write(record), TextEncoding.UTF_8);
            last = List.of();
        }
    }

    /// Whether a record stood right behind the last one in its file: then what stood between them is all that belongs there.
    private boolean follows(Origin origin) {
        return last.stream()
                .anyMatch(before -> before.original().equals(origin.original())
                        && before.offset() + before.length() == origin.offset());
    }

    private void endLine() throws IOException {
        if (!isFirst && !endsLine) {
            append("\n".getBytes(charset));
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void write(byte[] bytes, TextEncoding encoding) throws IOException {
        boolean wide = isWide(encoding);
        if (isFirst) {
            isWide = wide;
            charset = wide ? encoding.charset() : TextEncoding.UTF_8.charset();
            append(wide && !startsWithMark(bytes) ? withMark(bytes) : bytes);
            isFirst = false;
            return;
        }
        boolean sameForm = wide ? isWide && encoding.charset().equals(charset) : !isWide;
        append(
                sameForm
                        ? withoutMark(bytes)
                        : SourceText.of(bytes, encoding).text().getBytes(charset));
    }

    private void append(byte[] bytes) throws IOException {
        out.write(bytes);
        endsLine = endsWith(bytes, "\n") || endsWith(bytes, "\r");
    }

    private boolean startsWithMark(byte[] bytes) {
        var mark = String.valueOf(MARK).getBytes(charset);
        return bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
    }

    private byte[] withMark(byte[] bytes) {
        var mark = String.valueOf(MARK).getBytes(charset);
        var marked = Arrays.copyOf(mark, mark.length + bytes.length);
        System.arraycopy(bytes, 0, marked, mark.length, bytes.length);
        return marked;
    }

    private byte[] withoutMark(byte[] bytes) {
        int markLength = String.valueOf(MARK).getBytes(charset).length;
        return startsWithMark(bytes) ? Arrays.copyOfRange(bytes, markLength, bytes.length) : bytes;
    }

    private boolean endsWith(byte[] bytes, String end) {
        var last = end.getBytes(charset);
        int from = bytes.length - last.length;
        return from >= 0 && Arrays.equals(last, Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static boolean isWide(TextEncoding encoding) {
        return encoding == TextEncoding.UTF_16LE || encoding == TextEncoding.UTF_16BE;
    }
}
