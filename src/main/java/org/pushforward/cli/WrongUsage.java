package org.pushforward.cli;

/** What was asked for makes no sense; the message says what would. Exit code 2. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
