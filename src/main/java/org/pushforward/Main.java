package org.pushforward;

import java.nio.file.Path;
import org.pushforward.cli.CommandLineApp;
import org.pushforward.ui.WindowLauncher;

/** Composition root: opens the window, or runs the command line when it is given arguments. */
public final class Main {
    private Main() {}

    /** @param args none for the window, otherwise a verb of the command line */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        WindowLauncher window = new WindowLauncher(System.getenv(), System.out, Path.of(""));
        if (args.length > 0) {
            System.exit(CommandLineApp.run(args, window::launch));
        }
        window.launch();
    }
}
