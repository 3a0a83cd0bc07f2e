package org.pushforward.model.change;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.pushforward.prob.Distribution;

/**
 * The base cut into short pieces, each taken to be uniform and carried by a straight line: on a piece the density of x is
 * the piece's mass divided by |Δx|, and where pieces lie over each other the heights add up. As the pieces get shorter this
 * becomes p(x).
 *
 * @param z the cuts from left to right; shape [pieces + 1], empty if nothing is cut
 * @param heights mean density of z on each piece; shape [pieces]
 * @param x where the map carries the cuts; shape [pieces + 1]
 * @param p the density of x so made, a step curve
 */
public record Pieces(double[] z, double[] heights, double[] x, Scene.Graph p) {
    private static final double OUTSIDE = 0.001;

    static Pieces none() {
        return new Pieces(new double[0], new double[0], new double[0], new Scene.Graph(new double[0], new double[0]));
    }

    /** @param n how many equally wide pieces, cut once more where a branch of the map ends; 0 for none */
    static Pieces of(Pushforward f, int n) {
        if (n == 0) {
            return none();
        }
        double[] z = cuts(f, n);
        int pieces = z.length - 1;
        double[] x = DoubleStream.of(z).map(f::forward).toArray();
        double[] mass = IntStream.range(0, pieces)
                .mapToDouble(k -> f.base().cdf(z[k + 1]) - f.base().cdf(z[k]))
                .toArray();
        double[] heights = IntStream.range(0, pieces)
                .mapToDouble(k -> mass[k] / (z[k + 1] - z[k]))
                .toArray();
        return new Pieces(z, heights, x, steps(x, mass));
    }

    private static double[] cuts(Pushforward f, int n) {
        Distribution base = f.base();
        double from = base.quantile(OUTSIDE);
        double to = base.quantile(1 - OUTSIDE);
        double hair = 1e-9 * (to - from);
        double[] even = IntStream.rangeClosed(0, n)
                .mapToDouble(k -> from + (to - from) * k / n)
                .toArray();
        DoubleStream turns = f.branches().stream()
                .mapToDouble(Branch::to)
                .filter(end -> DoubleStream.of(even).allMatch(cut -> Math.abs(end - cut) > hair))
                .filter(end -> end > from && end < to);
        return DoubleStream.concat(DoubleStream.of(even), turns).sorted().toArray();
    }

    private static Scene.Graph steps(double[] x, double[] mass) {
        double[] edges = DoubleStream.of(x).sorted().distinct().toArray();
        double[] at = new double[2 * edges.length];
        double[] value = new double[2 * edges.length];
        for (int i = 0; i < edges.length; i++) {
            at[2 * i] = edges[i];
            at[2 * i + 1] = edges[i];
            if (i + 1 < edges.length) {
                double height = heightAt((edges[i] + edges[i + 1]) / 2, x, mass);
                value[2 * i + 1] = height;
                value[2 * i + 2] = height;
            }
        }
        return new Scene.Graph(at, value);
    }

    private static double heightAt(double middle, double[] x, double[] mass) {
        double height = 0;
        for (int k = 0; k < mass.length; k++) {
            double low = Math.min(x[k], x[k + 1]);
            double high = Math.max(x[k], x[k + 1]);
            height += middle > low && middle < high ? mass[k] / (high - low) : 0;
        }
        return height;
    }
}
