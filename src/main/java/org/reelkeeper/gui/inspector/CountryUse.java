package org.reelkeeper.gui.inspector;

import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.LicenceAnswer;
import org.reelkeeper.rights.Usability;

/// Whether a record may be used in a country, and why.
record CountryUse(Country country, Usability use, LicenceAnswer answer) {}
