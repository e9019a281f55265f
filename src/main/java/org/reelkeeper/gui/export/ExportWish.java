package org.reelkeeper.gui.export;

import org.reelkeeper.service.ExportRequest.Format;

/// What the person wants written.
///
/// @param embargoed include records under embargo, those held and those whose embargo is unclear
public record ExportWish(Format format, ExportScope scope, boolean embargoed, boolean withdrawn) {}
