package org.reelkeeper;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.reelkeeper.cli.CommandLineProgram;
import org.reelkeeper.cli.Services;
import org.reelkeeper.cli.Surroundings;
import org.reelkeeper.cli.Window;
import org.reelkeeper.job.JobContext;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.CatalogueOptions;
import org.reelkeeper.service.FileReading;
import org.reelkeeper.service.Upkeep;

/// Puts the command line together.
final class CommandLineAssembly {

    private static final int BUFFER = 1 << 16;

    private CommandLineAssembly() {}

    static CommandLineProgram commandLine() {
        return new CommandLineProgram(surroundings(), new OwnServices(), window());
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

    private static final class OwnServices implements Services {
        @Override
        public Catalogue open(Path folder, CatalogueOptions options, JobContext context) {
            return Catalogue.open(folder, options, context);
        }

        @Override
        public Catalogue rebuild(Path folder, CatalogueOptions options, JobContext context) {
            return Upkeep.rebuild(folder, options, context);
        }

        @Override
        public long restore(Path file, Path folder, JobContext context) {
            return Upkeep.restore(file, folder, context);
        }

        @Override
        public FileReading reading(ZoneId zone, Instant asOf) {
            return new FileReading(zone, asOf);
        }
    }
}
