package org.reelkeeper;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.reelkeeper.cli.CommandLineProgram;
import org.reelkeeper.cli.Surroundings;
import org.reelkeeper.cli.Window;

/// Puts the command line together.
final class CommandLineAssembly {

    private static final int BUFFER = 1 << 16;

    private CommandLineAssembly() {}

    static CommandLineProgram commandLine() {
        return new CommandLineProgram(surroundings(), window());
    }

    private static Surroundings surroundings() {
        var home = Path.of(System.getProperty("user.home"));
        return new Surroundings(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                DataFolder.of(System.getProperty("os.name"), home, System.getenv()),
                Clock.systemUTC(),
                System.getProperty("user.name"));
    }

    /// UTF-8, whatever the terminal or the locale says: other programs read it.
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean flush = descriptor == FileDescriptor.err;
        var file = new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
        return new PrintStream(file, flush, StandardCharsets.UTF_8);
    }

    private static Window window() {
        return WindowStart::open;
    }
}
