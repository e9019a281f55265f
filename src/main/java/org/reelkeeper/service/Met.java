package org.reelkeeper.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.reelkeeper.model.Sha256;

/// The records that a load has met, by identity and bytes. Not safe for several threads.
sealed interface Met {

    /// How a record stands to those before it.
    enum Meeting {
        FIRST,
        /// Another one had the same identity.
        SHARED,
        /// Another one had the same identity and the same bytes.
        REPEATED
    }

    /// Remembers a record.
    Meeting meet(String identity, String digest);

    /// The catalogue's record of this identity gets other bytes.
    void replace(String identity);

    boolean isReplaced(String identity);

    void forget();

    /// Without any doubt, for what is loaded; forgotten after each batch.
    final class Exactly implements Met {

        private final Map<String, Set<String>> digests = new HashMap<>();
        private final Set<String> replaced = new HashSet<>();

        @Override
        public Meeting meet(String identity, String digest) {
            var before = digests.computeIfAbsent(identity, _ -> new HashSet<>());
            boolean shared = !before.isEmpty();
            if (!before.add(digest)) {
                return Meeting.REPEATED;
            }
            return shared ? Meeting.SHARED : Meeting.FIRST;
        }

        @Override
        public void replace(String identity) {
            replaced.add(identity);
        }

        @Override
        public boolean isReplaced(String identity) {
            return replaced.contains(identity);
        }

        @Override
        public void forget() {
            digests.clear();
            replaced.clear();
        }
    }

    /// By hashes of 8 bytes, for a preview, which has to remember all records of all files: of a million records two
    /// have the same hash once in thirty million previews.
    final class ByHash implements Met {

        private final LongSet identities = new LongSet();
        private final LongSet pairs = new LongSet();
        private final LongSet replaced = new LongSet();

        @Override
        public Meeting meet(String identity, String digest) {
            boolean first = identities.add(Sha256.start(identity));
            if (!pairs.add(Sha256.start(identity + "\n" + digest))) {
                return Meeting.REPEATED;
            }
            return first ? Meeting.FIRST : Meeting.SHARED;
        }

        @Override
        public void replace(String identity) {
            replaced.add(Sha256.start(identity));
        }

        @Override
        public boolean isReplaced(String identity) {
            return replaced.contains(Sha256.start(identity));
        }

        @Override
        public void forget() {
            identities.clear();
            pairs.clear();
            replaced.clear();
        }
    }
}
