package org.pushforward.model.gan.plane;

import java.util.Arrays;
import org.pushforward.model.gan.Noise;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Manifold;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Quality;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/** Looks at the generator without disturbing it: on noise that stays the same, and on a grid of noise. */
final class GeneratorLook implements AutoCloseable {
    private static final int POINTS = 8192;
    /** As many as A. Srivastava et al., "VEEGAN", 2017, count modes with. */
    private static final int COUNTED = 2500;

    private static final int GRID = 21;
    private static final int LINE = 401;
    /** Gaussian noise has no ends: the grid leaves out this much on each side. */
    private static final double TAIL = 0.005;

    private final PlaneData data;
    private final DataMasses masses;
    private final Partition partition;
    private final double[] joinedMass;
    private final GoodPoints goodPoints;
    private final Graph graph = new Graph();
    private final int dims;
    private final Tensor cloud;
    private final Tensor grid;
    private final float[] points = new float[2 * POINTS];
    private double[] q;

    GeneratorLook(PlanePlayers players, PlaneData data, DataMasses masses, Values values, Rng rng) {
        this.data = data;
        this.masses = masses;
        partition = masses.partition(POINTS);
        joinedMass = partition.joined(masses.mass());
        goodPoints = new GoodPoints(data);
        dims = values.whole("noise-dims");
        boolean gaussian = values.choice("noise").equals("gaussian");
        float[] noise = new float[POINTS * dims];
        Noise.draw(gaussian, rng, noise);
        cloud = players.generate(graph.input(POINTS, dims).set(noise));
        float[] nodes = nodes(gaussian);
        grid = players.generate(graph.input(nodes.length / dims, dims).set(nodes));
    }

    private float[] nodes(boolean gaussian) {
        int n = dims == 1 ? LINE : GRID;
        float[] line = new float[n];
        for (int i = 0; i < n; i++) {
            line[i] = (float) Noise.quantile(gaussian, TAIL + (1 - 2 * TAIL) * i / (n - 1));
        }
        if (dims == 1) {
            return line;
        }
        float[] nodes = new float[2 * n * n];
        for (int i = 0; i < n * n; i++) {
            nodes[2 * i] = line[i % n];
            nodes[2 * i + 1] = line[i / n];
        }
        return nodes;
    }

    /** Lets G work; what is asked next is of these points. */
    GeneratorLook look() {
        graph.forward(cloud);
        cloud.read(points);
        data.fromUnit(points);
        q = masses.cells().shares(points);
        return this;
    }

    /** The first n generated points, fresh [n * 2]. */
    float[] points(int n) {
        return Arrays.copyOf(points, 2 * n);
    }

    /** The generator's share of points in each cell; nobody writes it. */
    double[] shares() {
        return q;
    }

    Quality quality() {
        double js = JsEstimate.of(joinedMass, masses.points(), partition.joined(q), POINTS);
        return new Quality(js, goodPoints.shares(points, COUNTED), goodPoints.modes());
    }

    Manifold manifold() {
        graph.forward(grid);
        float[] images = data.fromUnit(grid.get());
        return dims == 1 ? new Manifold(LINE, 1, images) : new Manifold(GRID, GRID, images);
    }

    @Override
    public void close() {
        graph.close();
    }
}
