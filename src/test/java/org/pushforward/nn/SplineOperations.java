package org.pushforward.nn;

import static org.pushforward.nn.Operation.of;
import static org.pushforward.nn.Operations.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/** What {@link RationalQuadratic} offers, against the paper's formulas; the inverse is the root, differentiated as such. */
final class SplineOperations {
    private static final double LEAST = 1e-3;
    private static final String SHAPES = "3x19 3x152 | 4x16 4x128 | 1x37 1x296 | 21x1 21x8 | 1x1 1x8";
    private static final RationalQuadratic SPLINE = new RationalQuadratic(3, 1.5);

    private SplineOperations() {}

    /** Central differences are no referee: at the knots the log-slopes have kinks. */
    static Stream<Operation> all() {
        return table(
                        of(
                                "RationalQuadratic.forward(Tensor, Tensor)",
                                SHAPES,
                                t -> SPLINE.forward(t[0], t[1]),
                                (sd, x) -> new Curve(sd, x[0], x[1], false).forward()),
                        of(
                                "RationalQuadratic.inverse(Tensor, Tensor)",
                                SHAPES,
                                t -> SPLINE.inverse(t[0], t[1]),
                                (sd, x) -> new Curve(sd, x[0], x[1], true).inverse()))
                .map(Operation::cutOff);
    }

    /**
     * The spline at x, or where its value is x; each bin chosen by zeros and ones that are constants. What is outside of
     * the interval is looked up at 0.
     */
    private static final class Curve {
        private final SameDiff sd;
        private final SDVariable x;
        private final SDVariable at;
        private final SDVariable inside;
        private final int m;
        private final SDVariable x0;
        private final SDVariable w;
        private final SDVariable y0;
        private final SDVariable h;
        private final SDVariable d;
        private final SDVariable e;

        Curve(SameDiff sd, SDVariable x, SDVariable parameters, boolean inverse) {
            this.sd = sd;
            this.x = x;
            m = (int) x.getShape()[1];
            double bound = SPLINE.bound();
            inside = isPositive(x.add(bound)).mul(isPositive(x.sub(bound).neg()));
            at = x.mul(inside);
            SDVariable[] p = blocks(parameters);
            int bins = SPLINE.bins();
            SDVariable[] widths = sizes(Arrays.copyOfRange(p, 0, bins));
            SDVariable[] heights = sizes(Arrays.copyOfRange(p, bins, 2 * bins));
            SDVariable[] xs = knots(widths);
            SDVariable[] ys = knots(heights);
            SDVariable[] slopes = slopes(Arrays.copyOfRange(p, 2 * bins, 3 * bins - 1));
            SDVariable[] passed = passed(inverse ? ys : xs);
            x0 = choose(passed, xs, 0);
            w = choose(passed, widths, 0);
            y0 = choose(passed, ys, 0);
            h = choose(passed, heights, 0);
            d = choose(passed, slopes, 0);
            e = choose(passed, slopes, 1);
        }

        /** Ones where a value is positive, without a gradient. */
        private SDVariable isPositive(SDVariable v) {
            return sd.constant(v.eval().gt(0).castTo(v.dataType()));
        }

        private SDVariable[] blocks(SDVariable parameters) {
            return IntStream.range(0, SPLINE.parameters())
                    .mapToObj(k -> Referees.columns(
                            sd, parameters, IntStream.range(k * m, (k + 1) * m).toArray()))
                    .toArray(SDVariable[]::new);
        }

        private SDVariable sum(SDVariable[] terms) {
            return Arrays.stream(terms).reduce(SDVariable::add).orElseThrow();
        }

        private SDVariable[] sizes(SDVariable[] p) {
            SDVariable[] exps = Arrays.stream(p).map(sd.math::exp).toArray(SDVariable[]::new);
            SDVariable total = sum(exps);
            double rest = 1 - LEAST * p.length;
            return Arrays.stream(exps)
                    .map(v ->
                            Referees.quotient(sd, v, total).mul(rest).add(LEAST).mul(2 * SPLINE.bound()))
                    .toArray(SDVariable[]::new);
        }

        private SDVariable[] knots(SDVariable[] sizes) {
            SDVariable[] knots = new SDVariable[sizes.length + 1];
            knots[0] = at.mul(0).sub(SPLINE.bound());
            for (int k = 0; k < sizes.length; k++) {
                knots[k + 1] = knots[k].add(sizes[k]);
            }
            return knots;
        }

        private SDVariable[] slopes(SDVariable[] p) {
            SDVariable[] slopes = new SDVariable[p.length + 2];
            Arrays.fill(slopes, at.mul(0).add(1));
            double shift = Math.log(Math.exp(1 - LEAST) - 1);
            for (int k = 0; k < p.length; k++) {
                slopes[k + 1] = sd.nn.softplus(p[k].add(shift)).add(LEAST);
            }
            return slopes;
        }

        /** For each inner knot, ones where it lies to the left. */
        private SDVariable[] passed(SDVariable[] knots) {
            return IntStream.range(1, knots.length - 1)
                    .mapToObj(k -> isPositive(at.sub(knots[k])))
                    .toArray(SDVariable[]::new);
        }

        /** v_k of each number's bin k, or its neighbour {@code next} further. */
        private SDVariable choose(SDVariable[] passed, SDVariable[] v, int next) {
            SDVariable chosen = v[next];
            for (int k = 0; k < passed.length; k++) {
                chosen = chosen.add(passed[k].mul(v[k + 1 + next].sub(v[k + next])));
            }
            return chosen;
        }

        SDVariable forward() {
            SDVariable xi = Referees.quotient(sd, at.sub(x0), w);
            return row(value(xi), sd.math.log(slope(xi)));
        }

        SDVariable inverse() {
            SDVariable s = Referees.quotient(sd, h, w);
            SDVariable rise = at.sub(y0);
            SDVariable bend = rise.mul(e.add(d).sub(s.mul(2)));
            SDVariable a = h.mul(s.sub(d)).add(bend);
            SDVariable b = h.mul(d).sub(bend);
            SDVariable c = s.mul(rise).neg();
            SDVariable root = sd.math.sqrt(sd.math.square(b).sub(a.mul(c).mul(4)));
            SDVariable xi = Referees.quotient(sd, c.mul(-2), b.add(root));
            return row(x0.add(xi.mul(w)), sd.math.log(slope(xi)).neg());
        }

        private SDVariable below(SDVariable xi) {
            SDVariable s = Referees.quotient(sd, h, w);
            return s.add(e.add(d).sub(s.mul(2)).mul(xi.mul(xi.neg().add(1))));
        }

        private SDVariable value(SDVariable xi) {
            SDVariable s = Referees.quotient(sd, h, w);
            SDVariable above =
                    s.mul(sd.math.square(xi)).add(d.mul(xi.mul(xi.neg().add(1))));
            return y0.add(h.mul(Referees.quotient(sd, above, below(xi))));
        }

        private SDVariable slope(SDVariable xi) {
            SDVariable s = Referees.quotient(sd, h, w);
            SDVariable rest = xi.neg().add(1);
            SDVariable p =
                    e.mul(sd.math.square(xi)).add(s.mul(2).mul(xi).mul(rest)).add(d.mul(sd.math.square(rest)));
            return sd.math.square(Referees.quotient(sd, s, below(xi))).mul(p);
        }

        /** Side by side; outside of the interval the identity. */
        private SDVariable row(SDVariable value, SDVariable logSlope) {
            SDVariable outside = inside.neg().add(1);
            return sd.concat(1, value.mul(inside).add(x.mul(outside)), logSlope.mul(inside));
        }
    }
}
