package org.reelkeeper.service;

import java.time.Instant;
import org.reelkeeper.rights.LicenceAnswer;
import org.reelkeeper.rights.LicenceQuestion;

/// Whether a record may be licensed, as it was answered at a moment from one revision of the record.
///
/// @param recordId as written
/// @param title as written
public record Clearance(
        long key,
        long revision,
        String recordId,
        String title,
        LicenceQuestion question,
        Instant asOf,
        LicenceAnswer answer) {}
