package org.reelkeeper.samples;

/// What desks type into the fields of restrictions, embargo and holder, the awkward forms too.
final class Phrases {

    private Phrases() {}

    static String usage(Prose prose) {
        var country = prose.one(Words.COUNTRIES);
        var second = prose.one(Words.COUNTRIES);
        var party = prose.one(Words.PARTIES);
        return switch (prose.between(0, 27)) {
            case 0 -> "No access " + country;
            case 1 -> "NO USE " + country + "/" + second;
            case 2 -> "Part no access " + country + ", " + second;
            case 3 -> "Pt No Access " + country + "/" + party;
            case 4 -> country + " OUT";
            case 5 -> "No access " + country + "/Internet/" + party;
            case 6 -> "AP Clients Only";
            case 7 -> "Broadcast: None. Digital: No use " + country + ". For Reuters customers only.";
            case 8 -> "See script";
            case 9 -> "See retrictions";
            case 10 -> "No resale / No archive / Must on-screen courtesy '" + party + "'";
            case 11 -> "Must courtesy " + prose.name();
            case 12 -> "Editorial use only. No resale.";
            case 13 -> "News use only, " + prose.between(24, 72) + " hours";
            case 14 -> "No use after " + prose.between(1, 28) + " " + prose.one(Words.MONTHS) + " 2027 12:00 GMT";
            case 15 -> "Max " + prose.between(1, 3) + " minutes per news day";
            case 16 -> prose.between(2, 5) + " plays per 24 hours";
            case 17 -> "Broadcast only. No social media.";
            case 18 -> "Available worldwide excluding host country";
            case 19 -> "No use by Spanish broadcasters";
            case 20 -> "Do not obscure logo";
            case 21 -> "Contains music, clear rights before use";
            case 22 -> "Hold til Sept " + prose.between(1, 30);
            case 23 -> "No access Chinese mainland";
            case 24 -> "No use Europe";
            case 25 -> "Must not be edited";
            case 26 -> "None. No access " + country;
            default ->
                "Parts of this video may require additional clearances\nAsk the " + party
                        + " desk before use\nNo access " + country;
        };
    }

    static String holder(Prose prose) {
        return prose.chance(0.8)
                ? "REUTERS"
                : prose.one(
                        "Reuters",
                        "FILE REUTERS (CAN SELL)",
                        "REUTERS (CAN SELL)",
                        "ARCHIVE RESTRICTED",
                        "POOL",
                        "COAST GUARD HANDOUT",
                        prose.one(Words.PARTIES),
                        "REUTERS/" + prose.one(Words.PARTIES));
    }

    /// The restriction behind a source in a shot list; mostly none.
    static String sourceRule(Prose prose) {
        return prose.chance(0.85)
                ? ""
                : prose.one(
                        " - ACCESS ALL",
                        " - NO ACCESS " + prose.one(Words.COUNTRIES),
                        " - Editorial use only / No resale",
                        " - No archive. No resale",
                        " - See restrictions");
    }

    static String date(Prose prose, int day, int month, int year) {
        double form = prose.between(0, 999) / 1000.0;
        var name = Words.MONTHS[month];
        if (form < 0.005) {
            return "0" + (day % 9 + 1) + "/" + (month + 1) + "/" + year;
        }
        if (form < 0.01) {
            return "31st June " + year;
        }
        if (form < 0.015) {
            return name + " " + year;
        }
        if (form < 0.02) {
            return Integer.toString(year);
        }
        return (form < 0.025 ? day + "st" : ordinal(day)) + " " + name + " " + year;
    }

    /// The text of an embargo that is `weeks` long: readable as a rule, and lapsed long ago.
    static String embargo(Prose prose, int day, int month, int year) {
        int later = (day + 14) % 28 + 1;
        int itsMonth = day + 14 >= 28 ? (month + 1) % 12 : month;
        int itsYear = itsMonth < month ? year + 1 : year;
        var until = " " + Words.MONTHS[itsMonth] + " " + itsYear;
        var time = itsMonth > 2 && itsMonth < 9 ? " 13:00" : " 12:00";
        return switch (prose.between(0, 99)) {
            case 0, 1, 2, 3 -> "";
            case 4, 5, 6 -> ordinal(later) + until;
            case 7 -> later + "st" + until + time;
            case 8 -> "31st June " + itsYear + time;
            case 9 -> prose.one("until further notice", "see desk", "TBC", "18.00 on air date", "after the summit");
            case 10 -> ordinal(later) + " " + Words.MONTHS[itsMonth] + " 2093" + time;
            case 11 -> ordinal(later) + until + time + prose.one(" GMT", " BST", " CET", "Z", " +02:00");
            case 12 -> "25th March 2007 01:30";
            default -> ordinal(later) + until + time;
        };
    }

    static String ordinal(int day) {
        var suffix = switch (day) {
            case 1, 21, 31 -> "st";
            case 2, 22 -> "nd";
            case 3, 23 -> "rd";
            default -> "th";
        };
        return day + suffix;
    }
}
