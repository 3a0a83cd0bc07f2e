package org.pushforward.bench;

/** A rival does not train what we train, so its speed means nothing. */
public final class DisagreementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DisagreementException(String message) {
        super(message);
    }
}
