package org.reelkeeper.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another JVM that opens a catalogue, and may be killed while it writes.
final class ChildProcess {

    private static final int BATCH = 500;

    private ChildProcess() {}

    public static void main(String[] arguments) {
        var file = Path.of(arguments[1]);
        if (arguments[0].equals("open")) {
            open(file, arguments.length);
        } else {
            write(file);
        }
    }

    private static void open(Path file, int ignored) {
        try {
            Database.open(file, Access.WRITE).close();
            System.out.println("opened");
        } catch (DatabaseInUseException e) {
            System.out.println(e.getClass().getName());
        }
    }

    /// Writes and forces 500 records at a time, telling after each which is the last.
    private static void write(Path file) {
        var database = Database.open(file, Access.WRITE);
        long last = database.reading("counting", connection -> new RecordDao(connection).lastKey());
        while (true) {
            long first = last + 1;
            database.inTransaction("inserting", connection -> {
                new RecordDao(connection).insert(Records.stored(first, BATCH));
                new PositionDao(connection).move(first + BATCH - 1, new ForcedEntry(0, ""));
                return 0;
            });
            database.force();
            last += BATCH;
            System.out.println(last);
        }
    }

    /// What another process prints when it opens the file.
    static String open(Path file) throws IOException {
        var process = start("open", file);
        return reader(process).readLine();
    }

    /// Lets another process write until it has told of some transactions, kills it, and says which record was the last
    /// that it told of.
    static long writeAndKill(Path file, int transactions, long millisMore) throws Exception {
        var process = start("write", file);
        var output = reader(process);
        long last = 0;
        for (int told = 0; told < transactions; told++) {
            last = Long.parseLong(output.readLine());
        }
        Thread.sleep(millisMore);
        process.toHandle().destroyForcibly(); // the process itself would close its output before it is read
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            last = Long.parseLong(line);
        }
        process.waitFor();
        return last;
    }

    private static Process start(String what, Path file) throws IOException {
        var command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        var path = System.getProperty("jdk.module.path", "") + System.getProperty("path.separator")
                + System.getProperty("java.class.path", "") + System.getProperty("path.separator")
                + "target/test-classes"
                + System.getProperty("path.separator") + "target/classes";
        command.addAll(List.of("-cp", path, ChildProcess.class.getName(), what, file.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader reader(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
