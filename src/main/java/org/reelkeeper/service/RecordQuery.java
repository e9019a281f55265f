package org.reelkeeper.service;

/// Which records, in which order.
///
/// @param words all of which must stand in title, summary, story or ids; `id:497276` names a record id, `#12` a key
/// @param load number of a load, or 0 for records of all loads
public record RecordQuery(String words, Queue queue, long load, Sort sort, boolean ascending) {

    public static RecordQuery all() {
        return new RecordQuery("", Queue.ALL, 0, Sort.KEY, true);
    }

    public RecordQuery withWords(String newWords) {
        return new RecordQuery(newWords, queue, load, sort, ascending);
    }

    public RecordQuery in(Queue newQueue) {
        return new RecordQuery(words, newQueue, 0, sort, ascending);
    }

    public RecordQuery ofLoad(long number) {
        return new RecordQuery(words, Queue.ALL, number, sort, ascending);
    }

    public RecordQuery sortedBy(Sort newSort, boolean upwards) {
        return new RecordQuery(words, queue, load, newSort, upwards);
    }
}
