package org.pushforward;

import org.pushforward.cli.CommandLineApp;

/** Composition root: opens the window, or runs the command line when it is given arguments. */
public final class Main {
    private Main() {}

    /** @param args none for the window, otherwise a verb of the command line */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(CommandLineApp.run(args));
        }
        System.out.println("Pushforward");
    }
}
