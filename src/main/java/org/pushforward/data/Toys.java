package org.pushforward.data;

import java.util.List;
import org.pushforward.data.NoisyCurves.Curve;
import org.pushforward.prob.Distribution;
import org.pushforward.prob.Exponential;
import org.pushforward.prob.Gamma;
import org.pushforward.prob.Mixture;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Triangular;
import org.pushforward.prob.Uniform;

/**
 * The built-in toy densities.
 *
 * <p>Source of the plane ones: W. Grathwohl et al., "FFJORD: free-form continuous dynamics for scalable reversible
 * generative models", 2019, with the circles, moons and roll of F. Pedregosa et al., "Scikit-learn", 2011; the disjoint
 * blobs are those of M. Kahng et al., "GAN Lab", 2019, its unit square drawn eight times as large about the origin.
 */
final class Toys {
    private static final Curve UPPER_MOON =
            new Curve(t -> 2 * Math.cos(Math.PI * t) - 1, t -> 2 * Math.sin(Math.PI * t) - 0.2);
    private static final Curve LOWER_MOON =
            new Curve(t -> 1 - 2 * Math.cos(Math.PI * t), t -> 0.8 - 2 * Math.sin(Math.PI * t));

    /** An angle n up to 3π, its square uniform, the radius a third of it; the uniform noise's mean moves it by 1/12. */
    private static final Curve SPIRAL_ARM = new Curve(
            t -> (0.25 - 3 * Math.PI * t * Math.cos(3 * Math.PI * t)) / 3,
            t -> (0.25 + 3 * Math.PI * t * Math.sin(3 * Math.PI * t)) / 3,
            2);

    static final List<DataSet> ALL = List.of(
            line("two-gaussians", Mixture.of(new Normal(-1.5, 0.5), new Normal(1.5, 0.5))),
            line("one-gaussian", new Normal(1, 0.7)),
            line(
                    "three-gaussians",
                    Mixture.of(
                            new double[] {0.3, 0.45, 0.25},
                            new Normal(-2.5, 0.4),
                            new Normal(0, 0.5),
                            new Normal(2.2, 0.3))),
            line("uniform", new Uniform(-2, 2)),
            line("triangular", new Triangular(-2, -1, 3)),
            line("skewed", new Gamma(2, 0.8, -2)),
            line("exponential", new Exponential(1, -1.5)),
            new Toy2D("two-gaussians-2d", new GaussianBlobs(new double[][] {{-2, 0}, {2, 0}}, 0.5)),
            new Toy2D("eight-gaussians", GaussianBlobs.onCircle(8, 4 / 1.414, 0.5 / 1.414)),
            new Toy2D("disjoint-blobs", new GaussianBlobs(new double[][] {{-1.2, 2}, {2, 0.8}, {-0.4, -1.2}}, 0.2)),
            new Toy2D("line", new NoisyCurves(0.2, new Curve(t -> 5 * t - 2.5, t -> 5 * t - 2.5))),
            new Toy2D("ring", new NoisyCurves(0.2, NoisyCurves.circle(2.5))),
            new Toy2D("circles", new NoisyCurves(0.24, NoisyCurves.circle(3), NoisyCurves.circle(1.5))),
            new Toy2D("moons", new NoisyCurves(0.2, UPPER_MOON, LOWER_MOON)),
            new Toy2D("pinwheel", new Pinwheel()),
            new Toy2D("spiral", new NoisyCurves(new Blur(0.1, 1.0 / 12), SPIRAL_ARM, SPIRAL_ARM.opposite())),
            new Toy2D("swiss-roll", new NoisyCurves(0.2, new Curve(t -> roll(t, 0), t -> roll(t, 0.5 * Math.PI)))),
            new Toy2D("checkerboard", new Checkerboard()),
            OldFaithful.load());

    private Toys() {}

    private static Toy1D line(String id, Distribution density) {
        return new Toy1D(id, density);
    }

    /** The angle runs from 1.5π to 4.5π, the radius is a fifth of it; x is r cos(angle), y = r cos(angle - π/2). */
    private static double roll(double t, double turned) {
        double angle = 1.5 * Math.PI * (1 + 2 * t);
        return angle / 5 * Math.cos(angle - turned);
    }
}
