package org.pushforward.cli;

/** The work could not be done; the message says why. Exit code 1. */
class WorkFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkFailed(String message) {
        super(message);
    }

    WorkFailed(String message, Throwable cause) {
        super(message, cause);
    }

    /** A throwable's own words, or its kind if it has none; one line. */
    static String reason(Throwable failure) {
        String message = failure.getMessage();
        String words = message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
        return words.lines().findFirst().orElse(words).strip();
    }
}
