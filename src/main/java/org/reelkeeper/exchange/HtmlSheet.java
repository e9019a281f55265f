package org.reelkeeper.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A sheet to be printed from a browser: a title, what has to be known first, some facts, and a table. One file that
/// fetches nothing from anywhere.
///
/// @param language of its words, such as `en-GB`
/// @param notes stand in a frame under the title
/// @param heads of the table; no table without them
/// @param foot stands at the end
public record HtmlSheet(
        String language,
        String title,
        List<String> notes,
        List<Fact> facts,
        List<String> heads,
        List<List<String>> rows,
        String foot) {

    /// A name and what it names.
    public record Fact(String name, String text) {}

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { font: 11pt/1.4 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1c2430; background: #fff;
              margin: 2em auto; max-width: 62em; padding: 0 1.5em; }
            h1 { font-size: 17pt; margin: 0 0 .5em; }
            .note { border: 1.5pt solid #1c2430; padding: .5em .8em; margin: 0 0 .8em; font-weight: 600; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; margin: 0 0 1.2em; }
            dt { color: #5b6676; } dd { margin: 0; }
            table { border-collapse: collapse; width: 100%; }
            th { text-align: left; border-bottom: 1.2pt solid #1c2430; padding: .3em .7em .3em 0; }
            td { border-bottom: .5pt solid #c3cad4; padding: .3em .7em .3em 0; vertical-align: top; }
            footer { margin-top: 1.2em; color: #5b6676; font-size: 9pt; }
            @page { margin: 15mm; }
            @media print {
              body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }
              thead { display: table-header-group; }
              tr, .note, dl { break-inside: avoid; }
            }
            """;

    public HtmlSheet {
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The file.
    public String html() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                %s%s%s<footer>%s</footer>
                </body>
                </html>
                """.formatted(
                        escaped(language),
                        escaped(title),
                        STYLE,
                        escaped(title),
                        each(notes, note -> "<p class=\"note\">" + escaped(note) + "</p>\n"),
                        factList(),
                        table(),
                        escaped(foot));
    }

    private String factList() {
        return facts.isEmpty()
                ? ""
                : "<dl>\n"
                        + each(
                                facts,
                                fact -> "<dt>" + escaped(fact.name()) + "</dt><dd>" + escaped(fact.text()) + "</dd>\n")
                        + "</dl>\n";
    }

    private String table() {
        return heads.isEmpty()
                ? ""
                : "<table>\n<thead><tr>" + each(heads, head -> "<th scope=\"col\">" + escaped(head) + "</th>")
                        + "</tr></thead>\n<tbody>\n"
                        + each(rows, row -> "<tr>" + each(row, cell -> "<td>" + escaped(cell) + "</td>") + "</tr>\n")
                        + "</tbody>\n</table>\n";
    }

    private static <T> String each(List<T> parts, Function<T, String> html) {
        return parts.stream().map(html).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
