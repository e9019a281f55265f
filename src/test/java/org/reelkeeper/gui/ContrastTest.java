package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every text can be read on every ground that it stands on, light and dark.
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern TOKEN = Pattern.compile("(-app-[a-z-]+): (#[0-9a-f]{6});");

    /// A text and the grounds it stands on.
    private static final List<String> PAIRS = """
            ink: pane ground field hover accent-soft source-mark hit warning-soft bad-soft good-soft
            muted: pane ground field hover accent-soft
            accent: pane ground field accent-soft hover
            on-accent: accent
            warning: pane ground field warning-soft accent-soft hover
            bad: pane ground field bad-soft accent-soft
            good: pane ground field good-soft accent-soft
            pane: ink
            """.lines().toList();

    private final Map<String, Color> light = new HashMap<>();
    private final Map<String, Color> dark = new HashMap<>();

    @BeforeEach
    void readTheTokens() throws IOException {
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream("app.css"))) {
            var sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var night = sheet.indexOf("prefers-color-scheme: dark");
            read(sheet.substring(0, night), light);
            dark.putAll(light);
            read(sheet.substring(night), dark);
        }
    }

    @TestFactory
    Stream<DynamicTest> textStandsOutFromItsGround() {
        return PAIRS.stream()
                .flatMap(line -> Stream.of(
                                line.substring(line.indexOf(':') + 1).trim().split(" "))
                        .map(ground -> line.substring(0, line.indexOf(':')) + " on " + ground))
                .map(pair -> DynamicTest.dynamicTest(pair, () -> {
                    check(pair, light);
                    check(pair, dark);
                }));
    }

    private static void read(String sheet, Map<String, Color> tokens) {
        var found = TOKEN.matcher(sheet);
        while (found.find()) {
            tokens.put(found.group(1), Color.web(found.group(2)));
        }
    }

    private static void check(String pair, Map<String, Color> tokens) {
        var names = pair.split(" on ");
        var ratio = contrast(tokens.get("-app-" + names[0]), tokens.get("-app-" + names[1]));
        assertTrue(ratio >= LEAST, pair + " has only " + ratio);
    }

    private static double contrast(Color one, Color other) {
        var brighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
