package org.pushforward.model.flow;

import java.util.List;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneScene;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** Takes points of the data, a grid of codes and codes from the prior through the layers. */
final class CloudLook implements AutoCloseable {
    private static final int POINTS = 600;
    private static final int SAMPLES = 600;
    /** The grid's half width, in the prior's standard deviations. */
    private static final double EDGE = 3;

    private static final int LINES = 17;
    private static final int ON_A_LINE = 43;

    private final PlaneData data;
    private final PlaneScene scene;
    private final Graph graph = new Graph();
    private final List<Tensor> points;
    private final Tensor back;
    private final List<Tensor> grid;
    private final Tensor samples;
    private final Step step;

    CloudLook(PlaneFlow flow, PlaneData data, Rng rng) {
        this.data = data;
        scene = PlaneScene.of(data, POINTS);
        int count = scene.points().length / 2;
        points =
                flow.pathTo(graph.input(count, 2).set(data.toUnit(scene.points().clone())));
        back = flow.forward(points.get(0)).value();
        float[] nodes = nodes();
        grid = flow.pathFrom(graph.input(nodes.length / 2, 2).set(nodes));
        float[] codes = new float[2 * SAMPLES];
        rng.fillGaussian(codes);
        samples = flow.forward(graph.input(SAMPLES, 2).set(codes)).value();
        step = graph.evaluate(points.get(0), back, grid.get(flow.count()), samples);
    }

    private static float[] nodes() {
        float[] nodes = new float[2 * 2 * LINES * ON_A_LINE];
        for (int line = 0; line < LINES; line++) {
            for (int i = 0; i < ON_A_LINE; i++) {
                float across = (float) (EDGE * (2.0 * line / (LINES - 1) - 1));
                float along = (float) (EDGE * (2.0 * i / (ON_A_LINE - 1) - 1));
                int first = 2 * (line * ON_A_LINE + i);
                int second = first + 2 * LINES * ON_A_LINE;
                nodes[first] = along;
                nodes[first + 1] = across;
                nodes[second] = across;
                nodes[second + 1] = along;
            }
        }
        return nodes;
    }

    /** Goes through the layers with the weights as they are now. */
    void refresh() {
        step.run();
    }

    PlaneScene scene() {
        return scene;
    }

    float[] codes() {
        return points.get(0).get();
    }

    /** In the data's unit. */
    float[] samples() {
        return data.fromUnit(samples.get());
    }

    /** The greatest |f(f⁻¹(x)) - x| in the data's unit. */
    double roundTrip() {
        return RoundTrip.greatest(scene.points(), data.fromUnit(back.get()));
    }

    /** @param after layers, at most all of them */
    FlowSnapshot.Warp warp(double after) {
        return new FlowSnapshot.Warp(after, grid.size() - 1, ON_A_LINE, between(grid, after), between(points, after));
    }

    /** Places after some layers, [n * 2]; straight on between two. */
    static float[] between(List<Tensor> path, double after) {
        int below = (int) Math.floor(after);
        float[] places = path.get(below).get();
        float share = (float) (after - below);
        if (share > 0) {
            float[] next = path.get(below + 1).get();
            for (int i = 0; i < places.length; i++) {
                places[i] += share * (next[i] - places[i]);
            }
        }
        return places;
    }

    @Override
    public void close() {
        graph.close();
    }
}
