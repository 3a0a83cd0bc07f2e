package org.pushforward.model.gmm;

import java.util.Optional;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.model.plane.PlaneWindow;
import org.pushforward.parameter.Values;

/** Turns the state of the ascent into what is drawn. */
final class GmmReading {
    private static final int CELLS = 72;

    private final String data;
    private final Rows rows;
    private final PlaneWindow window;
    private final float[] points;

    /** @param data the data set's name */
    GmmReading(String data, Rows rows, PlaneWindow window) {
        this.data = data;
        this.rows = rows;
        this.window = window;
        points = rows.toFloats();
    }

    /** @param best which of the runs is shown */
    GmmSnapshot of(Ascent[] runs, int best, Ladder ladder, Urn urn, Values values) {
        Em em = runs[best].em();
        GaussianMixture mixture = em.mixture().copy();
        double[] reached = new double[runs.length];
        for (int r = 0; r < runs.length; r++) {
            reached[r] = runs[r].em().logLikelihood();
        }
        String backdrop = values.choice("backdrop");
        return new GmmSnapshot(
                data,
                points,
                window,
                mixture,
                floats(em.gamma()),
                totals(em),
                em.bound(),
                pointed(em, values.real("at-x"), values.real("at-y")),
                urn.through(mixture),
                backdrop.equals("none") ? Optional.empty() : Optional.of(density(mixture)),
                backdrop,
                reached,
                best,
                ladder.criteria(),
                price(em, values),
                status(runs[best]));
    }

    private PlaneField density(GaussianMixture mixture) {
        return PlaneField.of(window, CELLS, (x, y) -> Math.exp(mixture.logProb(x, y)));
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private static double[] totals(Em em) {
        double[] totals = new double[em.mixture().components()];
        for (int k = 0; k < totals.length; k++) {
            totals[k] = em.total(k);
        }
        return totals;
    }

    /** The point nearest to a place in the picture. */
    private Pointed pointed(Em em, double across, double up) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int n = 0; n < rows.count(); n++) {
            double dx = (rows.x(n) - window.left()) / window.width() - across;
            double dy = (rows.y(n) - window.bottom()) / window.height() - up;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = n;
            }
        }
        int components = em.mixture().components();
        double[] gamma = new double[components];
        System.arraycopy(em.gamma(), nearest * components, gamma, 0, components);
        double x = rows.x(nearest);
        double y = rows.y(nearest);
        return new Pointed(nearest, x, y, gamma, em.mixture().posterior(x, y));
    }

    Criteria price(Em em, Values values) {
        Covariance kind = Covariance.of(values.choice("covariance"));
        return Criteria.of(em.logLikelihood(), kind.freeParameters(em.mixture().components()), rows.count());
    }

    static GmmStatus status(Ascent run) {
        Em em = run.em();
        boolean[] floored = new boolean[em.mixture().components()];
        int alive = 0;
        for (int k = 0; k < floored.length; k++) {
            floored[k] = em.floored(k);
            alive += em.total(k) >= 1 ? 1 : 0;
        }
        return new GmmStatus(
                run.gain(),
                run.converged(),
                run.iterations(),
                run.rescues(),
                run.rescued(),
                run.sinceRescue(),
                floored,
                alive);
    }
}
