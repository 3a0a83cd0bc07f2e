package org.pushforward.ui;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import org.pushforward.text.Messages;

/** Opens the window, or says plainly why there can be none and leaves a picture instead. */
public final class WindowLauncher {
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Path folder;

    /**
     * @param environment variables, as of {@link System#getenv()}
     * @param out where to say why there is no window
     * @param folder where to leave the picture
     */
    public WindowLauncher(Map<String, String> environment, PrintStream out, Path folder) {
        this.environment = environment;
        this.out = out;
        this.folder = folder;
    }

    /** As {@link #launch()}, on the lessons of a folder. */
    public void launch(Path lessons) {
        launch("--lessons=" + lessons);
    }

    /** Returns when the window is closed, or at once when none can open. */
    public void launch() {
        launch(new String[0]);
    }

    private void launch(String... arguments) {
        if (hasNoDisplay()) {
            explain("ui.nowindow.display");
            return;
        }
        PrintStream errors = System.err;
        // a toolkit that cannot start prints a stack trace of its own before it throws
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        PushforwardApp.whenToolkitStands(() -> System.setErr(errors));
        try {
            Application.launch(PushforwardApp.class, arguments);
        } catch (RuntimeException | LinkageError fault) {
            System.setErr(errors);
            if (PushforwardApp.toolkitStands()) {
                throw fault;
            }
            explain(isAboutDisplay(fault) ? "ui.nowindow.display" : "ui.nowindow.toolkit");
        }
    }

    private static boolean isAboutDisplay(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("DISPLAY")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNoDisplay() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    private void explain(String why) {
        Messages text = Messages.in(Look.languageOfMachine());
        out.println(text.get(why));
        out.println(text.get("ui.nowindow.ways"));
        FirstPicture.write(folder.resolve("pushforward.png").toAbsolutePath(), out, text);
    }
}
