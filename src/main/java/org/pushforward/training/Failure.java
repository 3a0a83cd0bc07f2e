package org.pushforward.training;

/**
 * Why a run stopped.
 *
 * @param step the step that failed, counted from 1
 * @param curve the curve that was no longer finite, empty if something else failed
 * @param detail the value found, or the error's own message
 */
public record Failure(long step, String curve, String detail) {
    /** True if a number ran away; false if the program failed. */
    public boolean diverged() {
        return !curve.isEmpty();
    }
}
