package org.reelkeeper.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once without a display. A test fails when its thread of the window threw, or when it showed a window
/// larger than the headless screen bears.
public final class FxToolkit implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    private static final double LARGEST = 960;
    private static final long PATIENCE_SECONDS = 90; // a full disk queue can hold up a forced write for long
    private static final List<Throwable> UNCAUGHT = Collections.synchronizedList(new ArrayList<>());

    /// Runs on the thread of the window and waits for the answer.
    public static <T> T onFxThread(Callable<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable thrown) {
                answer.completeExceptionally(thrown);
            }
        });
        return await(answer);
    }

    public static void onFxThread(Runnable work) {
        onFxThread(() -> {
            work.run();
            return true;
        });
    }

    /// Waits, pulse by pulse, until it is so.
    public static void until(BooleanSupplier isSo) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!onFxThread(isSo::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, () -> "waited in vain; shown is " + onFxThread(FxToolkit::shown));
            Thread.onSpinWait();
        }
    }

    /// All words that the windows show, and what was thrown meanwhile.
    private static String shown() {
        var words = Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(Node::isVisible)
                .map(FxToolkit::words)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" | "));
        return words + " and thrown was " + UNCAUGHT;
    }

    private static String words(Node node) {
        return switch (node) {
            case TextInputControl input -> input.getText();
            case Labeled labeled -> labeled.getText();
            default -> "";
        };
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(FxToolkit.class, _ -> start(), Boolean.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        UNCAUGHT.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        onFxThread(() -> List.copyOf(Window.getWindows()).forEach(FxToolkit::close));
        if (!UNCAUGHT.isEmpty()) {
            throw new AssertionError("thrown on the thread of the window", UNCAUGHT.getFirst());
        }
    }

    private static boolean start() {
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        await(started);
        Platform.setImplicitExit(false);
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> UNCAUGHT.add(thrown));
        return true;
    }

    private static void close(Window window) {
        if (window.getWidth() > LARGEST || window.getHeight() > LARGEST) {
            UNCAUGHT.add(new AssertionError("a window larger than " + LARGEST));
        }
        if (window instanceof Stage stage) {
            stage.close();
        } else {
            window.hide();
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return raise(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Throwable> T raise(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
