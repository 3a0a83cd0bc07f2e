package org.pushforward.data;

/** Data that cannot be used; the message says where, what was found, what was expected and how to mend it. */
public final class DataException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public DataException(String message) {
        super(message);
    }
}
