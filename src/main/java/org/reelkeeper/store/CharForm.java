package org.reelkeeper.store;

/// Numbers and texts as one text: the compact form in which the database keeps what it does not search. A number takes
/// six bits a character, a text stands behind its length; H2 stores each character below 128 as one byte.
final class CharForm {

    private static final int BITS = 6;
    private static final int MORE = 1 << BITS;
    private static final int MOST_CHARACTERS = 11;

    private CharForm() {}

    /// Writes; what is read back is equal, any character included.
    static final class Writer {

        private final StringBuilder form = new StringBuilder(1024);

        Writer number(long number) {
            long rest = number;
            while ((rest & -MORE) != 0) {
                form.append((char) ((rest & (MORE - 1)) | MORE));
                rest >>>= BITS;
            }
            form.append((char) rest);
            return this;
        }

        /// A number that may be negative.
        Writer signed(long number) {
            return number((number << 1) ^ (number >> (Long.SIZE - 1)));
        }

        Writer text(String text) {
            number(text.length());
            form.append(text);
            return this;
        }

        String form() {
            return form.toString();
        }
    }

    /// Reads what a writer wrote.
    static final class Reader {

        private final String form;
        private int place;

        Reader(String form) {
            this.form = form;
        }

        /// @throws IllegalArgumentException when no number stands here
        long number() {
            long number = 0;
            for (int count = 0; count < MOST_CHARACTERS && place < form.length(); count++) {
                char next = form.charAt(place++);
                number |= (long) (next & (MORE - 1)) << (BITS * count);
                if (next < MORE) {
                    return number;
                }
            }
            throw new IllegalArgumentException("no number at " + place);
        }

        int size() {
            return Math.toIntExact(number());
        }

        long signed() {
            long number = number();
            return (number >>> 1) ^ -(number & 1);
        }

        String text() {
            return cut(size());
        }

        String cut(int length) {
            if (length < 0 || length > form.length() - place) {
                throw new IllegalArgumentException("no text of " + length + " at " + place);
            }
            var text = form.substring(place, place + length);
            place += length;
            return text;
        }

        boolean atEnd() {
            return place == form.length();
        }
    }
}
