package org.pushforward.model.gmm;

/**
 * How the ascent goes.
 *
 * @param gain what the last step gained, in nats; negative only where a component was put down anew
 * @param converged true if the last step gained next to nothing
 * @param iterations steps until then, or steps so far
 * @param rescues how many collapsed components were put down anew
 * @param rescued the component of the latest rescue, -1 if there was none
 * @param sinceRescue steps since then
 * @param floored which components lie on the least variance [K]
 * @param alive how many components are responsible for at least one point in sum
 */
public record GmmStatus(
        double gain,
        boolean converged,
        long iterations,
        long rescues,
        int rescued,
        long sinceRescue,
        boolean[] floored,
        int alive) {}
