package org.reelkeeper.service;

/// How far the reading of a statement has come.
public enum PhraseState {
    /// A person stands by it in every record.
    CONFIRMED,
    /// A person has confirmed the statement before, and new records have it.
    KNOWN,
    READ,
    /// Read with doubt.
    TO_CONFIRM,
    /// Has to be corrected before anybody can stand by it.
    NOT_UNDERSTOOD
}
