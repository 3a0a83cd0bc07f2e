package org.pushforward.model.jacobian;

import java.util.function.Supplier;
import org.pushforward.prob.Rng;

/** The density π(z) that a map carries away. */
public enum PlaneBase {
    /** π = ¼ on the square [-1, 1]². */
    UNIFORM(1, 1),
    /** N(0, ¼I): both coordinates independent with standard deviation ½. */
    NORMAL(1.25, 3.25);

    private static final double SD = 0.5;

    private final double shown;
    private final double reach;

    /**
     * @param shown half the width of the square that pictures show
     * @param reach half the width of the square that holds all mass but 1e-9
     */
    PlaneBase(double shown, double reach) {
        this.shown = shown;
        this.reach = reach;
    }

    /** By the parameter's option, uniform or normal. */
    static PlaneBase of(String option) {
        return option.equals("normal") ? NORMAL : UNIFORM;
    }

    public double shown() {
        return shown;
    }

    public double reach() {
        return reach;
    }

    /** π(z). */
    public double density(double z1, double z2) {
        if (this == UNIFORM) {
            return Math.abs(z1) <= 1 && Math.abs(z2) <= 1 ? 0.25 : 0;
        }
        double square = (z1 * z1 + z2 * z2) / (SD * SD);
        return Math.exp(-square / 2) / (2 * Math.PI * SD * SD);
    }

    /** The largest value of π. */
    public double peak() {
        return density(0, 0);
    }

    /** One z, fresh. */
    double[] sample(Rng rng) {
        Supplier<Double> coordinate = this == UNIFORM ? () -> 2 * rng.nextDouble() - 1 : () -> SD * rng.nextGaussian();
        return new double[] {coordinate.get(), coordinate.get()};
    }
}
