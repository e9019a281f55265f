package org.reelkeeper.store;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// Tells the failures of H2 apart, by its codes and by what lies under them.
final class Faults {

    private static final Set<Integer> IN_USE = Set.of(ErrorCode.DATABASE_ALREADY_OPEN_1);
    private static final Set<Integer> CLOSED = Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.OBJECT_CLOSED);
    private static final Set<Integer> DAMAGED = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.WRONG_USER_OR_PASSWORD, // the scan saw our users, so their rows have changed
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX,
            ErrorCode.UNKNOWN_DATA_TYPE_1,
            ErrorCode.DATA_CONVERSION_ERROR_1,
            ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1,
            ErrorCode.OUT_OF_MEMORY);

    private Faults() {}

    static RuntimeException of(String doing, SQLException fault) {
        int code = fault.getErrorCode();
        if (code == ErrorCode.STATEMENT_WAS_CANCELED) {
            return new ReadStoppedException();
        }
        if (IN_USE.contains(code)) {
            return new DatabaseInUseException(doing, fault);
        }
        if (isDiskFull(fault)) {
            return new DiskFullException(doing, fault);
        }
        if (CLOSED.contains(code)) {
            return new DatabaseClosedException(doing, fault);
        }
        return DAMAGED.contains(code) || isUnreadable(fault)
                ? new DamagedDatabaseException(doing, fault)
                : new StoreException(doing, fault);
    }

    static RuntimeException of(String doing, MVStoreException fault) {
        return switch (fault.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> new DatabaseInUseException(doing, fault);
            case DataUtils.ERROR_WRITING_FAILED -> new DiskFullException(doing, fault);
            default -> new DamagedDatabaseException(doing, fault);
        };
    }

    private static boolean isDiskFull(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnreadable(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }
}
