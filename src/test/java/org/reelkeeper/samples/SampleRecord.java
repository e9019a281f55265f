package org.reelkeeper.samples;

import java.util.random.RandomGenerator;

/// One invented record in the labelled-text layout, without a line ending at its end.
final class SampleRecord {

    private static final int LENGTH = 4096;

    private final StringBuilder out = new StringBuilder(LENGTH);
    private final Prose prose;
    private final int day;
    private final int month;
    private final int year;
    private final String country;
    private final String city;
    private final boolean newer;

    private SampleRecord(RandomGenerator random) {
        prose = new Prose(random, out);
        day = prose.between(1, 28);
        month = prose.between(0, 11);
        year = prose.between(1985, 2016);
        country = prose.one(Words.COUNTRIES);
        city = prose.place();
        newer = prose.chance(0.25);
    }

    static String text(RandomGenerator random, long id) {
        var record = new SampleRecord(random);
        record.frame(id);
        record.fields();
        record.story();
        if (!record.prose.chance(0.004)) {
            record.tail();
        }
        return record.out.toString();
    }

    private void frame(long id) {
        var title = title();
        boolean hasHeadline = !prose.chance(0.003);
        prose.say(hasHeadline ? title + "\n" : "", "Record ID:");
        boolean hasId = !prose.chance(0.002);
        prose.say(hasId ? (prose.chance(0.02) ? " " : "\n") + id + "\n" : "\n");
        prose.say(prose.chance(0.01) ? "" : title + "\n");
        prose.say(prose.chance(0.003) ? "Tape " + prose.between(1, 900) + ", reel 2\n" : "");
        if (!prose.chance(0.002)) {
            prose.say("- Title: ", prose.chance(0.01) ? title() : title, "\n");
        }
    }

    private String title() {
        int start = out.length();
        prose.say(country, ": ").clause();
        if (prose.chance(0.8)) {
            prose.say(" ", prose.one(Words.LINKS), " ").clause();
        }
        var title = out.substring(start);
        out.setLength(start);
        return title;
    }

    private void fields() {
        prose.say("- Date: ", Phrases.date(prose, day, month, year), "\n");
        extra(0.01, "Camera", prose.name());
        summary();
        if (!prose.chance(0.12)) {
            line("Embargoed", Phrases.embargo(prose, day, month, year));
        }
        keywords();
        line("Reuters ID", assetId());
        extra(0.02, "Audio", prose.one("MUTE", "NATURAL WITH SPEECH", "NATURAL / PART MUTE"));
        extra(0.005, "Title", "second title for " + city);
        if (newer && prose.chance(0.6)) {
            places();
        }
    }

    private void summary() {
        int start = out.length();
        prose.say("- Summary: ");
        block(prose.chance(0.6) ? "(BN" + prose.between(10, 40) + ") " : "", "");
        if (prose.chance(0.15)) {
            prose.say(" ");
            block("", "FILE - ");
        }
        int length = out.length() - start;
        if (length > 300 && prose.chance(0.35)) {
            out.setLength(start + prose.between(280, Math.min(length - 1, 380)));
        }
        prose.say("\n");
    }

    private void block(String code, String status) {
        prose.say(code, prose.upper(city), ", ", country, " (", status, prose.upper(Words.MONTHS[month]), " ");
        prose.say(day + ", " + year, ") (", prose.one("REUTERS", "REUTERS", prose.one(Words.PARTIES)));
        prose.say(Phrases.sourceRule(prose), ")");
        int shots = prose.between(2, 6);
        boolean numbered = prose.chance(0.4);
        for (int shot = 1; shot <= shots; shot++) {
            prose.say(numbered ? " " + shot + ". " : " ", prose.one(Words.SHOTS), " ");
            prose.say(prose.upper(prose.one(Words.ADJECTIVES)), " ", prose.upper(prose.one(Words.NOUNS)));
        }
        if (prose.chance(0.7)) {
            prose.say(" (SOUNDBITE) (", prose.one(Words.LANGUAGES), ") ", prose.one(Words.ROLES), ", ");
            prose.say(prose.upper(prose.name()), ", SAYING: \"").clause().say(".\"");
        }
    }

    private void keywords() {
        prose.say("- Keywords:");
        if (prose.chance(0.35)) {
            prose.say(" ", prose.one(Words.NOUNS), ", ", prose.one(Words.NOUNS), ", ", prose.one(Words.NOUNS));
        }
        prose.say("\n");
        if (prose.chance(0.003)) {
            line("Keywords", prose.one(Words.NOUNS));
        }
    }

    private String assetId() {
        var id = new StringBuilder("LVA");
        for (int place = 0; place < 25; place++) {
            id.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".charAt(prose.between(0, 35)));
        }
        return id.toString();
    }

    private void places() {
        line("Location", prose.chance(0.3) ? "" : "the old " + prose.one(Words.NOUNS));
        line("City", city);
        line("Country", country);
        line("Topics", prose.one(Words.TOPICS) + ", " + prose.one(Words.TOPICS));
        extra(0.1, "Sport", prose.one("Sailing", "Football", "Skiing", "Cycling"));
        line("Aspect Ratio", prose.one("4:3", "16:9", "16:9"));
        line("Duration", "0" + prose.between(0, 9) + ":" + prose.between(10, 59));
        line("Source", prose.one("REUTERS", "REUTERS", prose.one(Words.PARTIES)));
        line("Language", prose.one(Words.LANGUAGES));
    }

    private void story() {
        prose.say("- Story Text:");
        int paragraphs = prose.chance(0.01) ? 0 : prose.between(4, 14);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            prose.say(paragraph == 0 ? " " : "\n");
            if (paragraph > 0 && paragraph < paragraphs - 1 && prose.chance(0.004)) {
                awkwardStart();
            }
            prose.sentence();
            if (prose.chance(0.65)) {
                prose.say(" ").sentence();
            }
        }
        if (newer && prose.chance(0.3) && out.indexOf("- City: ") < 0) {
            prose.say("\n");
            places();
            out.setLength(out.length() - 1);
        }
    }

    private void awkwardStart() {
        prose.say(prose.one(
                "- Serbia: ",
                "- Date: ",
                "- Location: ",
                "- Embargoed: 3rd May 2008 12:00\n",
                "He read it aloud - Copyright Holder: NOBODY - and smiled. ",
                "\n"));
    }

    private void tail() {
        prose.say(prose.chance(0.75) ? " " : "\n", "- Copyright Holder: ", Phrases.holder(prose));
        var gap = prose.chance(0.02) ? " " : "\n";
        extra(gap.equals("\n") ? 0.003 : 0, "Lent by", "the town archive of " + city);
        prose.say(
                gap, "- Copyright Notice: (c) Copyright Thomson Reuters ", Integer.toString(prose.between(2010, 2017)));
        prose.say(". ", prose.one("Open", "Open", "Click"), " For Restrictions - http://rights.example.org/terms");
        prose.say(gap, "- Usage Terms/Restrictions:");
        if (!prose.chance(0.07)) {
            prose.say(
                    " ",
                    prose.chance(0.78)
                            ? prose.one("None", "None", "None", "None", "Access all")
                            : Phrases.usage(prose));
        }
    }

    private void extra(double share, String label, String value) {
        if (prose.chance(share)) {
            boolean beginsLine = out.charAt(out.length() - 1) == '\n';
            prose.say(beginsLine ? "" : "\n", "- ", label, ": ", value, beginsLine ? "\n" : "");
        }
    }

    private void line(String label, String value) {
        prose.say("- ", label, value.isEmpty() ? ":" : ": ", value, "\n");
    }
}
