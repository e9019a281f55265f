package org.reelkeeper.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Something to do with a connection that somebody else opens, commits and closes.
@FunctionalInterface
public interface Work<T> {

    T with(Connection connection) throws SQLException;
}
