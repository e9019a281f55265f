package org.reelkeeper.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.reelkeeper.exchange.HtmlSheet.Fact;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlSheetTest {

    private static final HtmlSheet SHEET = new HtmlSheet(
            "en-GB",
            "Releases <b>",
            List.of("For \"internal\" use & no other"),
            List.of(new Fact("As of", "14 Jul 2026, 09:00 UTC")),
            List.of("When", "Title"),
            List.of(List.of("1 Aug", "<script>alert(1)</script>"), List.of("2 Aug", "two\nlines")),
            "End");

    /// As a browser would, but for what HTML leaves open.
    private static Document parsed(HtmlSheet sheet) throws Exception {
        var text = sheet.html().replaceAll("<meta[^>]*>", "").replace("<br>", "<br/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Document page, String tag) {
        var nodes = page.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(place -> nodes.item(place).getTextContent())
                .toList();
    }

    @Test
    void everyTextStandsThereAsItIs() throws Exception {
        var page = parsed(SHEET);

        assertEquals(List.of("Releases <b>"), texts(page, "h1"));
        assertEquals(List.of("For \"internal\" use & no other"), texts(page, "p"));
        assertEquals(List.of("As of"), texts(page, "dt"));
        assertEquals(List.of("14 Jul 2026, 09:00 UTC"), texts(page, "dd"));
        assertEquals(List.of("When", "Title"), texts(page, "th"));
        assertEquals(List.of("1 Aug", "<script>alert(1)</script>", "2 Aug", "twolines"), texts(page, "td"));
        assertEquals(List.of("End"), texts(page, "footer"));
        assertEquals(0, page.getElementsByTagName("script").getLength());
    }

    @Test
    void theFileFetchesNothingAndKnowsHowToBePrinted() {
        var html = SHEET.html();

        for (var door : List.of("http:", "https:", "src=", "href=", "url(", "@import")) {
            assertFalse(html.contains(door), door);
        }
        assertTrue(html.contains("@media print") && html.contains("table-header-group"));
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    }

    @Test
    void withoutHeadsThereIsNoTable() throws Exception {
        var page = parsed(new HtmlSheet("en", "Clearance", List.of(), List.of(), List.of(), List.of(), ""));

        assertEquals(0, page.getElementsByTagName("table").getLength());
        assertEquals(0, page.getElementsByTagName("dl").getLength());
    }
}
