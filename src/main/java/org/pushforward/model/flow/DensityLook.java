package org.pushforward.model.flow;

import java.util.Arrays;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/**
 * p(x) over the window that is shown, and ∫ p(x) dx over a box twice as wide and high: cells of the window inside, and
 * outside, where there is little, cells of twice their sides.
 */
final class DensityLook implements AutoCloseable {
    /** Across the window, a multiple of 4. */
    static final int CELLS = 72;

    private final PlaneData data;
    private final Graph graph = new Graph();
    private final Tensor shown;
    private final Tensor around;
    private final Step step;

    DensityLook(PlaneFlow flow, PlaneData data) {
        this.data = data;
        float[] window = PlaneField.middles(data.window(), CELLS);
        shown = flow.logProb(graph.input(window.length / 2, 2).set(data.toUnit(window)));
        float[] ring = ring(data.window());
        around = flow.logProb(graph.input(ring.length / 2, 2).set(data.toUnit(ring)));
        step = graph.evaluate(shown, around);
    }

    /** The middles of the wide cells outside the window. */
    private static float[] ring(PlaneWindow w) {
        double across = w.width() / 2;
        double up = w.height() / 2;
        float[] all = PlaneField.middles(
                new PlaneWindow(w.left() - across, w.right() + across, w.bottom() - up, w.top() + up, w.even()), CELLS);
        float[] ring = new float[all.length];
        int n = 0;
        for (int i = 0; i < all.length; i += 2) {
            if (all[i] < w.left() || all[i] > w.right() || all[i + 1] < w.bottom() || all[i + 1] > w.top()) {
                ring[n++] = all[i];
                ring[n++] = all[i + 1];
            }
        }
        return Arrays.copyOf(ring, n);
    }

    /** Takes the weights as they are now. */
    void refresh() {
        step.run();
    }

    PlaneField density() {
        return new PlaneField(data.window(), CELLS, densities(shown));
    }

    /** @param density of {@link #density} */
    FlowSnapshot.Mass mass(PlaneField density) {
        double outside = 0;
        for (float p : densities(around)) {
            outside += p;
        }
        double inside = density.integral();
        double error = 0;
        for (int corner = 0; corner < 4; corner++) {
            error = Math.max(error, Math.abs(coarse(density, corner) - inside));
        }
        return new FlowSnapshot.Mass(inside + 4 * outside * density.cellArea(), error);
    }

    /** The integral by every other cell in both directions, beginning at one of four. */
    private static double coarse(PlaneField density, int corner) {
        double sum = 0;
        for (int row = corner / 2; row < CELLS; row += 2) {
            for (int column = corner % 2; column < CELLS; column += 2) {
                sum += density.values()[row * CELLS + column];
            }
        }
        return 4 * sum * density.cellArea();
    }

    private float[] densities(Tensor logs) {
        float[] p = logs.get();
        for (int i = 0; i < p.length; i++) {
            p[i] = (float) Math.exp(p[i] - data.logScale());
        }
        return p;
    }

    @Override
    public void close() {
        graph.close();
    }
}
