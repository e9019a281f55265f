package org.reelkeeper.cli;

import java.lang.module.ModuleDescriptor;
import org.reelkeeper.service.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// The versions of the program and of what it runs on, read from their modules without loading them.
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "Reelkeeper " + ProgramVersion.text(),
            "Java " + Runtime.version(),
            "JavaFX " + of("javafx.base"),
            "H2 " + of("com.h2database")
        };
    }

    private static String of(String module) {
        return ModuleLayer.boot()
                .findModule(module)
                .map(Module::getDescriptor)
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("?");
    }
}
