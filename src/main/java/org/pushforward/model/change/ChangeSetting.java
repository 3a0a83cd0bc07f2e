package org.pushforward.model.change;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.bijector.Affine;
import org.pushforward.bijector.Cube;
import org.pushforward.bijector.Exp;
import org.pushforward.bijector.HalfSquare;
import org.pushforward.bijector.InverseCdf;
import org.pushforward.bijector.ScalarBijector;
import org.pushforward.bijector.Sigmoid;
import org.pushforward.parameter.Values;

/**
 * Which density is carried through which map: x = a·g(z) + b, a map drawn by hand, or an inverse CDF.
 *
 * <p>A slope of 0 would put all mass on one point, which has no density, so |a| and the height of each drawn piece are
 * never taken below {@link #LEAST_RISE}; {@link #collapsed} tells when that happened.
 *
 * @param base of z
 * @param map affine, exp, logistic, cube, fold, square, drawn or inverse-cdf
 * @param target of the inverse CDF
 * @param line a, b and c
 * @param knots heights of the drawn map at equally spaced z
 */
public record ChangeSetting(BaseDensity base, String map, BaseDensity target, Line line, List<Double> knots) {
    /** The least |a|, and the least height of a drawn piece. */
    public static final double LEAST_RISE = 0.02;

    /** So that the logistic's steepest slope is a. */
    private static final double STEEPNESS = 4;

    /** The numbers of x = a·g(z) + b with g centred at c. */
    public record Line(double a, double b, double c) {}

    public ChangeSetting {
        knots = List.copyOf(knots);
    }

    static ChangeSetting of(Values values) {
        return new ChangeSetting(
                BaseDensity.of(values.choice("base")),
                values.choice("map"),
                BaseDensity.of(values.choice("target")),
                new Line(values.real("a"), values.real("b"), values.real("c")),
                values.series("knots"));
    }

    /** The slope that is used: a, or the least one of its sign. */
    public double a() {
        return Math.abs(line.a) >= LEAST_RISE ? line.a : line.a < 0 ? -LEAST_RISE : LEAST_RISE;
    }

    /** True if the map is x = a·g(z) + b. */
    public boolean hasLine() {
        return !map.equals("drawn") && !map.equals("inverse-cdf");
    }

    /** True if the wanted map had a piece too flat to carry a density. */
    public boolean collapsed() {
        return hasLine() ? a() != line.a : map.equals("drawn") && !heights().equals(knots);
    }

    /** π carried through this map. */
    public Pushforward pushforward() {
        return new Pushforward(base.distribution(), branches(), hasLine() ? line.b : 0);
    }

    private List<Branch> branches() {
        double c = line.c;
        return switch (map) {
            case "affine" -> List.of(whole(new Affine(1, 0)));
            case "exp" -> List.of(whole(new Exp()));
            case "logistic" -> List.of(whole(new Sigmoid(STEEPNESS, c)));
            case "cube" -> halves(new Cube(c), new Cube(c));
            case "fold" -> halves(new Affine(-1, c), new Affine(1, -c));
            case "square" -> halves(new HalfSquare(c, -1), new HalfSquare(c, 1));
            case "drawn" -> pieces();
            case "inverse-cdf" -> List.of(toTarget());
            default -> throw new IllegalArgumentException("no map is called '" + map + "'");
        };
    }

    private Branch whole(ScalarBijector g) {
        return Branch.smooth(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, g.then(new Affine(a(), 0)));
    }

    /** Cut at c, where the slope is 0 or jumps. */
    private List<Branch> halves(ScalarBijector left, ScalarBijector right) {
        Affine outer = new Affine(a(), 0);
        return List.of(
                Branch.smooth(Double.NEGATIVE_INFINITY, line.c, left.then(outer)),
                Branch.smooth(line.c, Double.POSITIVE_INFINITY, right.then(outer)));
    }

    private Branch toTarget() {
        List<Double> kinks = new ArrayList<>();
        for (double x : target.distribution().breakpoints()) {
            kinks.add(x);
        }
        ScalarBijector f = new InverseCdf(base.distribution(), target.distribution());
        return new Branch(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, f, kinks);
    }

    private List<Branch> pieces() {
        List<Double> x = heights();
        int last = x.size() - 1;
        List<Branch> pieces = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            double from = knotZ(i);
            double to = knotZ(i + 1);
            double slope = (x.get(i + 1) - x.get(i)) / (to - from);
            // the first and the last piece go on beyond the knots, so that all mass is carried
            pieces.add(Branch.smooth(
                    i == 0 ? Double.NEGATIVE_INFINITY : from,
                    i == last - 1 ? Double.POSITIVE_INFINITY : to,
                    new Affine(slope, x.get(i) - slope * from)));
        }
        return pieces;
    }

    /** Where knot i of the drawn map is. */
    public double knotZ(int i) {
        return base.drawnFrom() + (base.drawnTo() - base.drawnFrom()) * i / (knots.size() - 1);
    }

    /** The drawn knots with flat pieces lifted: each at least {@link #LEAST_RISE} from the one before. */
    public List<Double> heights() {
        List<Double> heights = new ArrayList<>(knots.size());
        for (int i = 0; i < knots.size(); i++) {
            double x = knots.get(i);
            if (i > 0) {
                double rise = x - heights.get(i - 1);
                x = Math.abs(rise) >= LEAST_RISE ? x : heights.get(i - 1) + (rise < 0 ? -LEAST_RISE : LEAST_RISE);
            }
            heights.add(x);
        }
        return heights;
    }
}
