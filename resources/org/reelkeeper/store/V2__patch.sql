DROP CONSTANT schema_number;

CREATE CONSTANT schema_number VALUE 2;

-- What became of a record since its body was written, in the form of PatchForm; none where the body is the record.
CREATE TABLE patch (
    record_key BIGINT NOT NULL,
    checksum VARBINARY(32) NOT NULL,
    form VARCHAR NOT NULL,
    CONSTRAINT patch_primary PRIMARY KEY (record_key)
);
