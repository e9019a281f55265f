package org.reelkeeper.service;

/// The ending by which a desktop knows a backup; any other serves as well when a person names the file.
public final class BackupFile {

    private static final String ENDING = ".reelkeeper-backup";

    private BackupFile() {}

    public static boolean isNamed(String file) {
        return !file.startsWith("-") && file.endsWith(ENDING);
    }
}
