package org.pushforward.model.change;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.pushforward.prob.Support;

/**
 * All that is drawn of a setting whatever the block and the samples: the three curves and the axes that hold them.
 * Immutable by convention: nobody writes the arrays.
 *
 * @param z the z axis
 * @param x the x axis
 * @param piTop top of the axis for π
 * @param pTop top of the axis for p; a spike may go beyond
 * @param pi the curve π(z)
 * @param map the curve x = f(z)
 * @param p the curve p(x)
 */
public record Scene(Span z, Span x, double piTop, double pTop, Graph pi, Graph map, Graph p) {
    /** How many bars a histogram has on either axis. */
    public static final int BINS = 48;

    private static final int POINTS = 320;
    /** So much of the mass counts for the height of the axis; the rest may stand in a spike that leaves the picture. */
    private static final double USUAL = 0.7;

    /** Shares of the mass left outside the x axis on either side: hardly any, or more if the map has a long tail. */
    private static final double HARDLY_ANY = 0.003;

    private static final double TAIL = 0.04;
    private static final double LONG = 2.2;

    /** A curve through points; shape [points] both. */
    public record Graph(double[] at, double[] value) {}

    static Scene of(ChangeSetting setting, Pushforward f) {
        Span z = new Span(setting.base().shownFrom(), setting.base().shownTo());
        Span x = xAxis(setting, f);
        double[] zs = grid(z, f.base().breakpoints());
        double[] pi = DoubleStream.of(zs).map(f.base()::prob).toArray();
        double[] xs = grid(x, f.breakpoints());
        double[] p = DoubleStream.of(xs).map(f::prob).toArray();
        double piTop = 1.4 * DoubleStream.of(pi).max().orElse(1);
        return new Scene(z, x, piTop, pTop(x, f), new Graph(zs, pi), map(z, f), new Graph(xs, p));
    }

    private static Graph map(Span z, Pushforward f) {
        Support support = f.base().support();
        Span inside = new Span(Math.max(z.from(), support.lower()), Math.min(z.to(), support.upper()));
        double[] zs = grid(inside, f.branches().stream().mapToDouble(Branch::to).toArray());
        return new Graph(zs, DoubleStream.of(zs).map(f::forward).toArray());
    }

    private static Span xAxis(ChangeSetting setting, Pushforward f) {
        if (setting.map().equals("inverse-cdf")) {
            return new Span(setting.target().shownFrom(), setting.target().shownTo());
        }
        if (setting.map().equals("drawn")) {
            return new Span(-0.5, 4.5);
        }
        double[] wide = image(f, HARDLY_ANY, setting.line().c());
        double[] core = image(f, TAIL, setting.line().c());
        boolean tail = wide[1] - wide[0] > LONG * (core[1] - core[0]);
        return tail ? Span.around(core[0], core[1]) : Span.around(wide[0], wide[1]);
    }

    /** The least and the greatest x over all z but a share of the mass at either side, where the base has no end. */
    private static double[] image(Pushforward f, double outside, double c) {
        Support support = f.base().support();
        double from = finite(support.lower(), f.base().quantile(outside));
        double to = finite(support.upper(), f.base().quantile(1 - outside));
        double[] x = DoubleStream.of(grid(new Span(from, to), new double[] {c}))
                .map(f::forward)
                .toArray();
        return new double[] {
            DoubleStream.of(x).min().orElse(0), DoubleStream.of(x).max().orElse(1)
        };
    }

    private static double finite(double end, double otherwise) {
        return Double.isFinite(end) ? end : otherwise;
    }

    /** From the mean heights in the bins, which are finite even where p is not. */
    private static double pTop(Span x, Pushforward f) {
        double width = x.length() / BINS;
        double[] mass = IntStream.range(0, BINS)
                .mapToDouble(i -> f.cdf(x.from() + (i + 1) * width) - f.cdf(x.from() + i * width))
                .sorted()
                .toArray();
        double all = DoubleStream.of(mass).sum();
        double below = 0;
        int usual = 0;
        while (usual < BINS - 1 && below + mass[usual] < USUAL * all) {
            below += mass[usual++];
        }
        double top = Math.min(1.45 * mass[BINS - 1], 2.4 * mass[usual]) / width;
        return Span.roundUp(top);
    }

    /** Equally spaced points and, at every cut, one just before and one just after, so that jumps are upright. */
    private static double[] grid(Span span, double[] cuts) {
        double hair = 1e-9 * span.length();
        DoubleStream even = IntStream.rangeClosed(0, POINTS).mapToDouble(i -> span.from() + span.length() * i / POINTS);
        DoubleStream sides = DoubleStream.of(cuts).flatMap(cut -> DoubleStream.of(cut - hair, cut + hair));
        return DoubleStream.concat(even, sides)
                .filter(at -> at >= span.from() && at <= span.to())
                .sorted()
                .toArray();
    }
}
