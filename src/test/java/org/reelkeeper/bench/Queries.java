package org.reelkeeper.bench;

import java.util.List;

/// Forty queries of all kinds, as archive staff type them.
final class Queries {

    static final List<String> ALL = List.of(
            "harbour",
            "minister",
            "MINISTER harbour",
            "minister or harbour",
            "minister not harbour",
            "\"prime minister\"",
            "\"wide shot of\"",
            "mini*",
            "har* title:min*",
            "ministre~",
            "harbor~1",
            "200500",
            "id:200777",
            "#42",
            "title:harbour",
            "summary:crowd",
            "story:election country:sweden",
            "title:(harbour or market) -story:snow",
            "keywords:drought",
            "country:ukraine",
            "holder:pool",
            "/minist(er|ry)/",
            "title:/.*harbour.*/",
            "date:1997",
            "date:1997-03..1999-06",
            "date:>2005 minister",
            "year:1985..1990 -harbour",
            "embargo:lapsed",
            "embargo:embargoed",
            "embargo:next 7 days",
            "embargo:unclear or embargo:held",
            "rights:none-stated minister",
            "rights:unclear date:..1995",
            "problem:any",
            "problem:summary.truncated country:mexico",
            "is:edited or is:draft",
            "is:untouched has:keywords",
            "missing:country missing:source",
            "loaded:today market",
            "(crowd or police) (evening or market) not rescue");

    /// Those of them that are words, and what they are to SQLite's full-text search.
    static final List<String> WORDS = List.of(
            "harbour",
            "minister",
            "minister AND harbour",
            "minister OR harbour",
            "minister NOT harbour",
            "\"prime minister\"",
            "\"wide shot of\"",
            "mini*",
            "title:harbour",
            "(crowd OR police) AND (evening OR market) NOT rescue");

    private Queries() {}
}
