package org.reelkeeper.model;

/// The layout of the file that a record came from; only labelled text can be given back byte for byte.
public enum SourceLayout {
    LABELLED_TEXT,
    JSON_LINES,
    CSV
}
