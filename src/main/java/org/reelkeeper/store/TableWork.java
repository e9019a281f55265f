package org.reelkeeper.store;

import java.sql.SQLException;

/// Something to do with the tables, within a transaction that somebody else opens and commits.
@FunctionalInterface
public interface TableWork<T> {

    T with(Tables tables) throws SQLException;
}
