package org.pushforward.parameter;

/** A parameter's name or value that cannot be used; the message says what was found and what would do. */
public final class ParameterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public ParameterException(String message) {
        super(message);
    }
}
