package org.reelkeeper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLanguageTest {

    /// A Wednesday, 14:30 in London.
    private static final Moment MOMENT = new Moment(Instant.parse("2026-07-15T13:30:00Z"), ZoneId.of("Europe/London"));

    private static void means(String text, String expected) {
        var reading = QueryLanguage.read(text, MOMENT);

        assertEquals(List.of(), reading.problems());
        assertEquals(expected, Shape.of(reading.query()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ``;                              all
            `   `;                           all
            *;                               all
            putin;                           [putin]
            putin nato;                      ([putin] & [nato])
            putin NATO kremlin;              ([putin] & [NATO] & [kremlin])
            "vladimir putin";                [vladimir putin]
            “vladimir putin”;                [vladimir putin]
            „vladimir putin“;                [vladimir putin]
            "a \\"b\\" c";                   [a "b" c]
            rock-n-roll;                     [rock-n-roll]
            O'Neil;                          [O'Neil]
            AT&T;                            [AT&T]
            krem*;                           [krem*]
            Kréml*;                          [kreml*]
            O'Nei*;                          ([o] & [nei*])
            "san fr"*;                       ([san] & [fr*])
            kremlin~;                        [kremlin~2]
            nato~;                           [nato~1]
            kremlin~1;                       [kremlin~1]
            nato~2;                          [nato~2]
            ="São Paulo";                    [=São Paulo]
            =São;                            [=São]
            ="say \\"no\\"";                 [=say "no"]
            /krem.*/;                        [/krem.*/]
            /a\\/b/;                         [/a/b/]
            /\\d{4}/;                        [/\\d{4}/]
            /^krem.*$/;                      [/krem.*/]
            /a\\$/;                          [/a\\$/]
            /a\\\\b/;                        [/a\\\\b/]
            /\\(?a/;                         [/\\(?a/]
            /[*?]/;                          [/[*?]/]
            AC/DC;                           [AC/DC]
            5/6;                             [5/6]
            rights / terms;                  ([rights] & [terms])
            """)
    void wordsAndPhrases(String text, String expected) {
        means(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a b | c;                         (([a] & [b]) / [c])
            a | b c;                         ([a] / ([b] & [c]))
            a or b and c;                    ([a] / ([b] & [c]))
            a OR b AND c;                    ([a] / ([b] & [c]))
            a Or b And c;                    ([a] / ([b] & [c]))
            (a or b) c;                      (([a] / [b]) & [c])
            (a | b)(c | d);                  (([a] / [b]) & ([c] / [d]))
            a & b;                           ([a] & [b])
            a && b || c;                     (([a] & [b]) / [c])
            a|b|c;                           ([a] / [b] / [c])
            -a;                              ![a]
            !a;                              ![a]
            not a;                           ![a]
            NOT a;                           ![a]
            not not a;                       [a]
            -(a b);                          !([a] & [b])
            -"a b";                          ![a b]
            -title:a;                        !title[a]
            a -b;                            ([a] & ![b])
            a and not b;                     ([a] & ![b])
            a or -b;                         ([a] / ![b])
            not a or b;                      (![a] / [b])
            not (a or b);                    !([a] / [b])
            and;                             [and]
            or;                              [or]
            not;                             [not]
            and a;                           ([and] & [a])
            a and;                           ([a] & [and])
            a or;                            ([a] & [or])
            a not;                           ([a] & [not])
            (a or);                          ([a] & [or])
            "and";                           [and]
            a "or" b;                        ([a] & [or] & [b])
            a - b;                           ([a] & [b])
            a -- b;                          ([a] & [b])
            a – b;                           ([a] & [b])
            mid-week;                        [mid-week]
            wow!!;                           [wow!!]
            android;                         [android]
            nothing;                         [nothing]
            a (b (c d));                     ([a] & [b] & [c] & [d])
            a | (b | c);                     ([a] / [b] / [c])
            ((((a))));                       [a]
            """)
    void operators(String text, String expected) {
        means(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            title:putin;                     title[putin]
            TITLE:putin;                     title[putin]
            title: putin;                    title[putin]
            Title: putin;                    title[putin]
            title:"a b";                     title[a b]
            title:a b;                       (title[a] & [b])
            title:(a b);                     (title[a] & title[b])
            title:(a or b);                  (title[a] / title[b])
            title:(a or summary:b);          (title[a] / summary[b])
            title:(a (b or -c));             (title[a] & (title[b] / !title[c]))
            title:-a;                        !title[a]
            title:a*;                        title[a*]
            title:moscow~;                   title[moscow~2]
            title:=Moscow;                   title[=Moscow]
            title:/.*moscow/;                title[/.*moscow/]
            title:*;                         present title
            -title:*;                        !present title
            title:a:b;                       title[a:b]
            story:a;                         storyText[a]
            storyText:a;                     storyText[a]
            story-text:a;                    storyText[a]
            keyword:a;                       keywords[a]
            keywords:a;                      keywords[a]
            topic:a;                         topics[a]
            country:russia;                  country[russia]
            city:moscow;                     city[moscow]
            place:moscow;                    location[moscow]
            source:bbc;                      source[bbc]
            language:mute;                   language[mute]
            holder:reuters;                  copyrightHolder[reuters]
            copyrightHolder:reuters;         copyrightHolder[reuters]
            notice:open;                     copyrightNotice[open]
            terms:none;                      usageTerms[none]
            usageTerms:none;                 usageTerms[none]
            duration:01:20;                  duration[01:20]
            aspect:"4:3";                    aspectRatio[4:3]
            aspectRatio:*;                   present aspectRatio
            reuters:LVA*;                    reutersId[lva*]
            reutersId:LVA3;                  reutersId[LVA3]
            extra:camera;                    extra[camera]
            heading:putin;                   heading[putin]
            unplaced:x;                      unplaced[x]
            id:497276;                       id 497276
            id:"497276";                     id 497276
            recordId:497276;                 id 497276
            id:4972*;                        recordId[4972*]
            id:/49.*/;                       recordId[/49.*/]
            id:*;                            present recordId
            id:(1 or 2);                     (id 1 / id 2)
            #12;                             key 12
            key:12;                          key 12
            -#12;                            !key 12
            date:*;                          present date
            embargo:*;                       present embargo
            embargo:/11th.*/;                embargo[/11th.*/]
            batch:12;                        load 12
            load:"12 Nov";                   load 12 Nov
            batch:records*;                  load records*
            person:anna;                     by anna
            by:"Anna B";                     by Anna B
            set:3;                           set 3
            set:"for Tokyo";                 set for Tokyo
            """)
    void names(String text, String expected) {
        means(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            RUSSIA: Putin;                   ([RUSSIA:] & [Putin])
            SOURCE: Putin;                   ([SOURCE:] & [Putin])
            RUSSIA:Putin;                    [RUSSIA:Putin]
            12:30;                           [12:30]
            at 12:30;                        ([at] & [12:30])
            http://x.com/y;                  [http://x.com/y]
            tag:reuters.com,2025:n_1;        [tag:reuters.com,2025:n_1]
            UK: Blair (JUNE 26, 2007);       ([UK:] & [Blair] & [JUNE] & [26,] & [2007])
            foo: bar;                        ([foo:] & [bar])
            a:b;                             [a:b]
            foo:;                            [foo:]
            """)
    void aHeadlineIsWords(String text, String expected) {
        means(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            embargo:none;                    embargo none
            embargo:EMBARGOED;               embargo embargoed
            embargo:(held or unclear);       (embargo held / embargo unclear)
            rights:empty;                    terms empty
            rights:none-stated;              terms none-stated
            rights:"none stated";            terms none-stated
            rights:none;                     terms none-stated
            rights:rules;                    terms rules
            rights:unclear;                  terms unclear
            rights:JP;                       TERRITORY JP
            rights:japan;                    TERRITORY JP
            rights:uk;                       TERRITORY GB
            rights:"New Zealand";            TERRITORY NZ
            rights:eu;                       GROUP EU
            rights:"middle east";            GROUP Middle East
            rights:middle-east;              GROUP Middle East
            rights:broadcast;                MEDIUM broadcast
            rights:home-video;               MEDIUM home-video
            rights:BBC;                      PARTY BBC
            rights:"Japan";                  PARTY Japan
            rights:=Japan;                   PARTY Japan
            rights:"Channel 4";              PARTY Channel 4
            territory:Japan;                 TERRITORY JP
            medium:online;                   MEDIUM online
            party:Japan;                     PARTY Japan
            is:embargoed;                    embargo embargoed
            is:lapsed;                       embargo lapsed
            is:held;                         embargo held
            is:lifted;                       embargo lifted
            is:unclear;                      (embargo unclear / terms unclear)
            is:edited;                       edited
            is:corrected;                    edited
            is:untouched;                    !edited
            is:draft;                        draft
            is:withdrawn;                    withdrawn
            is:withheld;                     withheld
            is:usable;                       usable
            is:in-work;                      review in-work
            is:reviewed;                     review reviewed
            is:released;                     review released
            is:question;                     review question
            -is:draft;                       !draft
            review:corrected;                review corrected
            review:IN_WORK;                  review in-work
            status:withdrawn;                withdrawn
            publication:usable;              usable
            has:title;                       present title
            has:storyText;                   present storyText
            has:draft;                       draft
            has:problem;                     problem []
            has:embargo;                     !embargo none
            has:review-date;                 review-date
            missing:"review date";           !review-date
            has:rules;                       terms rules
            missing:keywords;                !present keywords
            missing:embargo;                 embargo none
            missing:id;                      !present recordId
            has:(title or summary);          (present title / present summary)
            problem:any;                     problem []
            problem:*;                       problem []
            problem:embargo;                 problem [embargo]
            problem:embargo.no-time;         problem [embargo.no-time]
            problem:emb*;                    problem [emb]
            """)
    void fixedWords(String text, String expected) {
        means(text, expected);
    }
}
