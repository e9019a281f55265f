package org.reelkeeper.gui;

/// What the status bar does about a job, which it knows by its title: the message key that the page gave it.
public interface JobDoor {

    /// Nobody's door.
    JobDoor NONE = new JobDoor() {
        @Override
        public void show(String title) {
            // no page belongs to it
        }

        @Override
        public void stop(String title) {
            // no page has to know
        }
    };

    /// Opens the page of the job.
    void show(String title);

    /// Tells the page of the job that it is stopped.
    void stop(String title);
}
