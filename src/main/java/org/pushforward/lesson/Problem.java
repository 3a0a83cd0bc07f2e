package org.pushforward.lesson;

/**
 * Something wrong in a lesson file.
 *
 * @param file the file as the author knows it
 * @param line counted from 1
 * @param message what was found and how to mend it
 */
public record Problem(String file, int line, String message) {

    /** {@code file:line: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
