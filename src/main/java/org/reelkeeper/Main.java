package org.reelkeeper;

/// Chooses window or command line.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineAssembly.commandLine().run(arguments));
    }
}
