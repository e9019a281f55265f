DROP CONSTANT schema_number;

CREATE CONSTANT schema_number VALUE 2;

-- What became of a record since its body was written, in the form of PatchForm; NULL where the body is the record.
ALTER TABLE record ADD COLUMN (patch_checksum VARBINARY(32), patch VARCHAR);
