package org.reelkeeper.gui;

import java.util.ArrayList;
import java.util.List;

/// Says in words how far a job is, how fast it goes, and how large things are.
public final class WorkWords {

    private static final long MINUTE = 60;
    private static final double STEP = 1024;
    private static final List<String> UNITS = List.of("kb", "mb", "gb", "tb");

    private final Messages messages;

    public WorkWords(Messages messages) {
        this.messages = messages;
    }

    /// Share and time left, for work whose units mean nothing to a person.
    public String share(JobProgress progress) {
        var words = new ArrayList<String>();
        if (progress.share() >= 0) {
            words.add(messages.get("work.share", progress.share()));
        }
        words.addAll(left(progress));
        return words.isEmpty() ? messages.get("work.begun") : String.join(" · ", words);
    }

    /// Records taken, how many a second, and share and time left, for a load that measures itself in bytes.
    public String load(long records, JobProgress progress) {
        var words = new ArrayList<String>();
        words.add(messages.get("work.records", records));
        if (progress.seconds() > 0 && records > progress.seconds()) {
            words.add(messages.get("work.rate", Math.round(records / progress.seconds())));
        }
        if (progress.share() >= 0) {
            words.add(messages.get("work.share", progress.share()));
        }
        words.addAll(left(progress));
        return String.join(" · ", words);
    }

    /// Records done, how many a second, and the time left.
    public String records(JobProgress progress) {
        var words = new ArrayList<String>();
        words.add(
                progress.total() > 0
                        ? messages.get("work.records-of", progress.done(), progress.total())
                        : messages.get("work.records", progress.done()));
        if (progress.perSecond() >= 1) {
            words.add(messages.get("work.rate", Math.round(progress.perSecond())));
        }
        words.addAll(left(progress));
        return String.join(" · ", words);
    }

    private List<String> left(JobProgress progress) {
        long seconds = progress.secondsLeft();
        if (seconds < 0) {
            return List.of();
        }
        return List.of(
                seconds < 2 * MINUTE
                        ? messages.get("work.seconds-left", seconds)
                        : messages.get("work.minutes-left", Math.ceilDiv(seconds, MINUTE)));
    }

    public String size(long bytes) {
        if (bytes < STEP) {
            return messages.get("work.size.bytes", bytes);
        }
        double amount = bytes / STEP;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.size() - 1) {
            amount /= STEP;
            unit++;
        }
        return messages.get("work.size." + UNITS.get(unit), amount);
    }
}
