package org.reelkeeper.service;

import org.reelkeeper.edit.ChangeSetInfo;

/// An act that is done and durable. With no records nothing was written and the number is 0.
public record Applied(ChangeSetInfo info, long records) {}
