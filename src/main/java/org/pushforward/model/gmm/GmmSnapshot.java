package org.pushforward.model.gmm;

import java.util.Optional;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;

/**
 * The mixture at one moment; shapes in brackets. The points and the window are the same in all snapshots of a run, all
 * else is fresh.
 *
 * @param data the data set's name
 * @param points that it is fitted to [n * 2]
 * @param window what the pictures show
 * @param mixture its parameters
 * @param gamma responsibilities of the last E step [n * K]
 * @param total N_k, the responsibilities summed over the points [K]
 * @param bound the log-likelihood and what it is made of
 * @param pointed the point that is looked at
 * @param draws points drawn from the model
 * @param density p(x) over the window, where it is drawn
 * @param backdrop how it is drawn: {@code contours}, {@code density} or {@code none}
 * @param runs the log-likelihood of every start, in nats [R]
 * @param best which of them is shown
 * @param ladder the prices of 1, 2, ... components
 * @param price of this mixture
 * @param status how the ascent goes
 */
public record GmmSnapshot(
        String data,
        float[] points,
        PlaneWindow window,
        GaussianMixture mixture,
        float[] gamma,
        double[] total,
        Bound bound,
        Pointed pointed,
        Draws draws,
        Optional<PlaneField> density,
        String backdrop,
        double[] runs,
        int best,
        Criteria[] ladder,
        Criteria price,
        GmmStatus status) {
    public int components() {
        return mixture.components();
    }

    /** n. */
    public int count() {
        return points.length / 2;
    }
}
