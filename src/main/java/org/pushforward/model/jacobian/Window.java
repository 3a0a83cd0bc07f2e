package org.pushforward.model.jacobian;

import org.pushforward.bijector.plane.PlaneMap;

/**
 * The part of the x-plane that is shown; it holds the image at every stage of the morph, so that it stays while t
 * moves, and is at least as large as the z-plane's, so that both are drawn to one scale.
 *
 * @param centre1 middle of x₁
 * @param centre2 middle of x₂
 * @param half1 half the length of x₁
 * @param half2 half the length of x₂
 */
public record Window(double centre1, double centre2, double half1, double half2) {
    private static final int POINTS = 12;
    private static final double STEP = 0.25;

    static Window of(JacobianSettings settings, PlaneBase base) {
        double[] box = {1e9, 1e9, -1e9, -1e9};
        for (double t = 0; t <= 1; t += 0.25) {
            PlaneMap f = settings.at(t).plane();
            for (int i = 0; i <= POINTS; i++) {
                for (int j = 0; j <= POINTS; j++) {
                    widen(box, f.forward(new double[] {coordinate(base, i), coordinate(base, j)}));
                }
            }
        }
        double least = base.shown() * 1.15;
        return new Window(
                Math.round((box[0] + box[2]) / 2 / STEP) * STEP,
                Math.round((box[1] + box[3]) / 2 / STEP) * STEP,
                Math.max(least, Math.ceil((box[2] - box[0]) / 2 / STEP + 0.75) * STEP),
                Math.max(least, Math.ceil((box[3] - box[1]) / 2 / STEP + 0.75) * STEP));
    }

    private static double coordinate(PlaneBase base, int i) {
        return base.shown() * (2.0 * i / POINTS - 1);
    }

    private static void widen(double[] box, double[] x) {
        box[0] = Math.min(box[0], x[0]);
        box[1] = Math.min(box[1], x[1]);
        box[2] = Math.max(box[2], x[0]);
        box[3] = Math.max(box[3], x[1]);
    }
}
