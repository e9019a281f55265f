package org.reelkeeper.service;

/// The words of a calendar file.
public interface ReleaseWords {

    /// The name of the calendar.
    String name();

    /// One line on what happens.
    String summary(Release release);

    String description(Release release);
}
