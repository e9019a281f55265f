package org.reelkeeper.search;

import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;

/// Work on the files of the index, whose faults are all of one kind to those above.
@FunctionalInterface
interface Reading<T> {

    T run() throws IOException;

    static <T> T doing(String what, Reading<T> work) {
        try {
            return work.run();
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexFaultException(what, e);
        }
    }
}
