package org.pushforward.training;

/** A checkpoint or saved run that cannot be used; the message says why. */
public class CheckpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CheckpointException(String message) {
        super(message);
    }
}
