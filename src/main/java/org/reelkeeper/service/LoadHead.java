package org.reelkeeper.service;

import org.reelkeeper.edit.ChangeSetInfo;

/// A load in short: what a list of loads shows of it, without the notes of its report.
public record LoadHead(ChangeSetInfo info, LoadCounts counts) {}
