package org.reelkeeper.cli;

import java.lang.module.ModuleDescriptor;
import org.reelkeeper.service.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// The versions of the program and of what it runs on, without loading more of it than that.
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "Reelkeeper " + ProgramVersion.text(),
            "Java " + Runtime.version(),
            "JavaFX " + of("javafx.base"),
            "H2 " + ProgramVersion.ofDatabase() // installed, it is no module that could be asked
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
