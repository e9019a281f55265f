package org.reelkeeper.service;

import org.reelkeeper.edit.ChangeSetInfo;

/// A change set as a list of acts shows it.
public record ChangeSetSummary(ChangeSetInfo info, long records, boolean undone) {}
