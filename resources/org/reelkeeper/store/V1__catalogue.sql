-- Read by the scan before anything runs: says which schema a file holds.
CREATE CONSTANT schema_number VALUE 1;

CREATE TABLE schema_version (
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    CONSTRAINT schema_version_key PRIMARY KEY (version)
);

-- What the list shows and sorts; narrow, so that a scan of all of it is quick.
CREATE TABLE record (
    record_key BIGINT NOT NULL,
    identity VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    revision BIGINT NOT NULL,
    load_number BIGINT NOT NULL,
    present BOOLEAN NOT NULL,
    title VARCHAR NOT NULL,
    date_text VARCHAR NOT NULL,
    date_value VARCHAR NOT NULL,
    embargo TINYINT NOT NULL,
    embargo_instant BIGINT,
    terms TINYINT NOT NULL,
    publication VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    severity TINYINT NOT NULL,
    finding_count INTEGER NOT NULL,
    codes VARCHAR NOT NULL,
    corrected BOOLEAN NOT NULL,
    CONSTRAINT record_primary PRIMARY KEY (record_key)
);

CREATE INDEX record_identity ON record (identity);

-- What a record is: `words` is what the simple search reads, `rest` everything else in the form of RecordForm.
CREATE TABLE body (
    record_key BIGINT NOT NULL,
    digest VARCHAR NOT NULL,
    checksum VARBINARY(32) NOT NULL,
    parts INTEGER NOT NULL,
    words VARCHAR NOT NULL,
    rest VARCHAR NOT NULL,
    CONSTRAINT body_primary PRIMARY KEY (record_key)
);

-- What is too long for one column, cut into parts; `kind` says whose it is.
CREATE TABLE long_text (
    kind INTEGER NOT NULL,
    owner BIGINT NOT NULL,
    part INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    CONSTRAINT long_text_primary PRIMARY KEY (kind, owner, part)
);

CREATE TABLE change_set (
    number BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    made VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    of_number BIGINT NOT NULL,
    first_key BIGINT NOT NULL,
    ended BOOLEAN NOT NULL,
    records BIGINT NOT NULL,
    CONSTRAINT change_set_primary PRIMARY KEY (number)
);

CREATE INDEX change_set_of ON change_set (of_number);

-- `place` is the number of the change set and the place of the change in it, in one number (ChangePlace).
CREATE TABLE change (
    place BIGINT NOT NULL,
    record_key BIGINT NOT NULL,
    parts INTEGER NOT NULL,
    body VARCHAR NOT NULL,
    CONSTRAINT change_primary PRIMARY KEY (place)
);

CREATE INDEX change_record ON change (record_key);

CREATE TABLE draft (
    record_key BIGINT NOT NULL,
    saved VARCHAR NOT NULL,
    parts INTEGER NOT NULL,
    body VARCHAR NOT NULL,
    CONSTRAINT draft_primary PRIMARY KEY (record_key)
);

CREATE TABLE load_file (
    place BIGINT NOT NULL,
    sha256 VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    CONSTRAINT load_file_primary PRIMARY KEY (place)
);

CREATE INDEX load_file_original ON load_file (sha256);

CREATE TABLE load_progress (
    number BIGINT NOT NULL,
    files BIGINT NOT NULL,
    file_offset BIGINT NOT NULL,
    records BIGINT NOT NULL,
    added BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    conflicts BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    CONSTRAINT load_progress_primary PRIMARY KEY (number)
);

CREATE TABLE load_note (
    place BIGINT NOT NULL,
    parts INTEGER NOT NULL,
    body VARCHAR NOT NULL,
    CONSTRAINT load_note_primary PRIMARY KEY (place)
);

CREATE TABLE setting (
    name VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    CONSTRAINT setting_primary PRIMARY KEY (name)
);

-- One row: the number of the last journal entry that this catalogue holds, and the last that was then on the disk.
CREATE TABLE journal_position (
    sequence BIGINT NOT NULL,
    forced_sequence BIGINT NOT NULL,
    forced_digest VARCHAR NOT NULL
);

INSERT INTO journal_position (sequence, forced_sequence, forced_digest) VALUES (0, 0, '');
