package org.pushforward.training;

/** A saved run that cannot be opened; the message says why in English, the reason tells a window what to say. */
public final class SavedRunException extends CheckpointException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is wrong with the file. */
    public enum Reason {
        MISSING,
        UNREADABLE,
        FOREIGN,
        TOO_LARGE,
        NEWER,
        DAMAGED,
        UNKNOWN_EXPERIMENT,
        DATA_GONE,
        MISFIT
    }

    public SavedRunException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
