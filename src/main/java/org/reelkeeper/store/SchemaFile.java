package org.reelkeeper.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.h2.engine.Database;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;

/// A database file opened as a bare key-value store, for reading alone. The map `table.0` holds the schema, a statement
/// a row, and a map `table.N` the rows of the table whose statement has the number N; the map `_` names classes that H2
/// makes instances of, so these are held against a list too.
final class SchemaFile implements AutoCloseable {

    private static final int NUMBER_COLUMN = 0;
    private static final int STATEMENT_COLUMN = 3;
    private static final int COLUMNS = 4;
    private static final long BLOCK = 4096;

    private final MVStore store;

    SchemaFile(Path file) {
        checkHeader(file);
        store = new MVStore.Builder()
                .fileName(file.toAbsolutePath().toString())
                .readOnly()
                .autoCommitDisabled()
                .open();
    }

    /// H2 would take a file without a header for a new one and write to it. The header stands there twice.
    private static void checkHeader(Path file) {
        try (var channel = FileChannel.open(file)) {
            if (!isHeader(channel, 0) && !isHeader(channel, BLOCK)) {
                throw new DamagedDatabaseException(file.getFileName() + " has no header");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file.getFileName(), e);
        }
    }

    private static boolean isHeader(FileChannel channel, long place) throws IOException {
        var start = ByteBuffer.allocate(2);
        channel.read(start, place);
        return Arrays.equals(start.array(), new byte[] {'H', ':'});
    }

    /// The statements, in the order in which H2 numbered them.
    List<String> statements() {
        var statements = new ArrayList<String>();
        schema().forEachRemaining(row -> statements.add(statement(row)));
        return statements;
    }

    /// The rows of a table as they were last committed, for callers that have held the schema against the list.
    ///
    /// @param start how the statement begins that made it
    List<SearchRow> rows(String start, int columns) {
        var rows = new ArrayList<SearchRow>();
        schema().forEachRemaining(made -> {
            if (statement(made).startsWith(start)) {
                long number = made.getCurrentValue().getValue(NUMBER_COLUMN).getLong();
                values("table." + number, columns)
                        .forEachRemaining(row ->
                                Optional.ofNullable(row.getCommittedValue()).ifPresent(rows::add));
            }
        });
        return rows;
    }

    private Iterator<VersionedValue<SearchRow>> schema() {
        checkMaps();
        checkClasses();
        return values("table.0", COLUMNS);
    }

    private Iterator<VersionedValue<SearchRow>> values(String map, int columns) {
        var compareMode = CompareMode.getInstance(null, 0);
        var rows = RowFactory.getDefaultRowFactory()
                .createRowFactory(null, compareMode, null, null, null, null, columns, false)
                .getRowDataType();
        return store.openMap(
                        map,
                        new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                                .keyType(LongDataType.INSTANCE)
                                .valueType(new VersionedValueType<SearchRow, Database>(rows)))
                .values()
                .iterator();
    }

    private static String statement(VersionedValue<SearchRow> row) {
        if (!row.isCommitted()) {
            throw new ForeignDatabaseException("an unfinished change of the schema");
        }
        var text = row.getCurrentValue().getValue(STATEMENT_COLUMN).getString();
        return text == null ? "" : text;
    }

    private void checkMaps() {
        if (!store.hasMap("table.0")) {
            throw new ForeignDatabaseException("no schema");
        }
    }

    private void checkClasses() {
        if (store.hasMap("_")) {
            var classes = store.openMap(
                    "_",
                    new MVMap.Builder<String, String>()
                            .keyType(StringDataType.INSTANCE)
                            .valueType(new ClassNames()));
            classes.keyIterator(null).forEachRemaining(_ -> {}); // reading a page reads every class named there
        }
    }

    @Override
    public void close() {
        store.closeImmediately();
    }

    /// Reads the description of a type of value without making one, and refuses a class that H2 does not use for ours.
    private static final class ClassNames extends BasicDataType<String> {

        private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.$]+");
        private static final String VERSIONED = VersionedValueType.Factory.class.getName();
        private static final String ROWS = RowDataType.Factory.class.getName();
        private static final String VALUES = ValueDataType.Factory.class.getName();
        private static final Set<String> PLAIN = Set.of(
                "org.h2.mvstore.db.NullValueDataType",
                "org.h2.mvstore.type.ByteArrayDataType",
                "org.h2.mvstore.type.LongDataType",
                "org.h2.mvstore.type.StringDataType",
                "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
                "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type");

        @Override
        public String read(ByteBuffer buffer) {
            var name = DataUtils.readString(buffer, DataUtils.readVarInt(buffer));
            if (name.equals(VERSIONED)) {
                return read(buffer);
            }
            if (!NAME.matcher(name).matches()) {
                throw new DamagedDatabaseException("the name of a class cannot be read");
            }
            if (name.equals(ROWS)) {
                new RowDataType.Factory().create(buffer, null, null);
            } else if (name.equals(VALUES)) {
                new ValueDataType.Factory().create(buffer, null, null);
            } else if (!PLAIN.contains(name)) {
                throw new ForeignDatabaseException("class " + name);
            }
            return name;
        }

        @Override
        public int getMemory(String name) {
            return name.length();
        }

        @Override
        public void write(WriteBuffer buffer, String name) {
            throw new UnsupportedOperationException("the file is only read");
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }
}
