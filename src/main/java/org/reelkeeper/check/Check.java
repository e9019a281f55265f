package org.reelkeeper.check;

import java.util.function.Consumer;

/// One truth that is demanded of every record.
@FunctionalInterface
interface Check {

    void examine(Examined record, Consumer<Finding> findings);
}
