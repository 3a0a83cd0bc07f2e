package org.pushforward.model.change;

import java.util.List;
import org.pushforward.prob.Distribution;
import org.pushforward.prob.Exponential;
import org.pushforward.prob.Logistic;
import org.pushforward.prob.Mixture;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Triangular;
import org.pushforward.prob.Uniform;

/** The densities that z may have, and those that the inverse-CDF map may aim at. */
public enum BaseDensity {
    UNIFORM("uniform", Uniform.UNIT, -0.25, 1.25),
    NORMAL("normal", Normal.STANDARD, -3.5, 3.5),
    MIXTURE("mixture", Mixture.of(new double[] {0.4, 0.6}, new Normal(-1.3, 0.55), new Normal(1.2, 0.7)), -3.5, 3.5),
    TRIANGULAR("triangular", new Triangular(0, 0.25, 1), -0.25, 1.25),
    EXPONENTIAL("exponential", new Exponential(1, 0), -0.5, 5.5),
    LOGISTIC("logistic", new Logistic(0, 1), -6, 6);

    /** What z may be drawn from. */
    public static final List<BaseDensity> BASES = List.of(UNIFORM, NORMAL, MIXTURE, TRIANGULAR);

    /** What the inverse-CDF map may aim at. */
    public static final List<BaseDensity> TARGETS = List.of(MIXTURE, NORMAL, EXPONENTIAL, LOGISTIC, TRIANGULAR);

    private final String id;
    private final Distribution distribution;
    private final double shownFrom;
    private final double shownTo;

    BaseDensity(String id, Distribution distribution, double shownFrom, double shownTo) {
        this.id = id;
        this.distribution = distribution;
        this.shownFrom = shownFrom;
        this.shownTo = shownTo;
    }

    /** As in parameters and lessons. */
    public String id() {
        return id;
    }

    public Distribution distribution() {
        return distribution;
    }

    /** Left end of the axis on which the density is drawn. */
    public double shownFrom() {
        return shownFrom;
    }

    /** Right end of the axis on which the density is drawn. */
    public double shownTo() {
        return shownTo;
    }

    /** Left end of the stretch on which a map is drawn by hand: where the mass is. */
    public double drawnFrom() {
        return Double.isFinite(distribution.support().lower())
                ? distribution.support().lower()
                : shownFrom + 0.5;
    }

    /** Right end of the stretch on which a map is drawn by hand. */
    public double drawnTo() {
        return Double.isFinite(distribution.support().upper())
                ? distribution.support().upper()
                : shownTo - 0.5;
    }

    /** @throws IllegalArgumentException if there is none with this id */
    static BaseDensity of(String id) {
        for (BaseDensity density : values()) {
            if (density.id.equals(id)) {
                return density;
            }
        }
        throw new IllegalArgumentException("no density is called '" + id + "'");
    }
}
