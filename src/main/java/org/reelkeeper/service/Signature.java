package org.reelkeeper.service;

/// The name that changes are written under; a person may correct it while the catalogue is open. Any thread.
final class Signature {

    private volatile String who;

    Signature(String who) {
        this.who = who;
    }

    String who() {
        return who;
    }

    void change(String other) {
        who = other;
    }
}
