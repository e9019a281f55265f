package org.reelkeeper.service;

/// What an export wrote and what it left out, by state; a record is left out once.
public record ExportReport(long written, long embargoed, long held, long unclear, long withdrawn) {

    public long leftOut() {
        return embargoed + held + unclear + withdrawn;
    }
}
