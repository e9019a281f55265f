package org.reelkeeper.store;

import java.sql.Connection;

/// The tables of the catalogue, within one transaction or one reading. Gives the rooms above what they need of SQL
/// without showing them any.
public final class Tables {

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    public RecordDao records() {
        return new RecordDao(connection);
    }

    public HeadDao heads() {
        return new HeadDao(connection);
    }

    public ListingDao listings() {
        return new ListingDao(connection);
    }

    public ChangeSetDao changeSets() {
        return new ChangeSetDao(connection);
    }

    public ChangeDao changes() {
        return new ChangeDao(connection);
    }

    public LoadDao loads() {
        return new LoadDao(connection);
    }

    public DraftDao drafts() {
        return new DraftDao(connection);
    }

    public SettingDao settings() {
        return new SettingDao(connection);
    }

    public PositionDao position() {
        return new PositionDao(connection);
    }
}
