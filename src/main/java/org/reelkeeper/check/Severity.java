package org.reelkeeper.check;

import java.util.Locale;

/// How much a finding matters, least first.
public enum Severity {
    /// Worth knowing; nothing has to be done.
    INFO(1),
    /// Somebody should look.
    WARNING(2),
    /// The record cannot be relied on before somebody has looked.
    ERROR(3);

    private final int rank;

    Severity(int rank) {
        this.rank = rank;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// 1, 2 or 3; 0 stands for no finding at all.
    public int rank() {
        return rank;
    }
}
