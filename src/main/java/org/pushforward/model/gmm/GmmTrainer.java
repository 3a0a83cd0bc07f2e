package org.pushforward.model.gmm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.data.DataSet;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneScore;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Fits a mixture of normals by EM, from one start or from several side by side; the best so far is shown.
 *
 * <p>All n points are used in every step. Of a known density n points are drawn once, by the seed, and the fit is
 * judged on others.
 */
public final class GmmTrainer implements Trainer<GmmSnapshot> {
    private final PlaneData data;
    private final Rows rows;
    private final Ascent[] runs;
    private final Ladder ladder;
    private final Urn urn;
    private final GmmReading reading;
    private Values values;

    /**
     * @param values of {@link GmmParameters}
     * @param set points of the plane
     */
    public GmmTrainer(Values values, DataSet set, long seed) {
        this.values = values;
        Rng rng = new Rng(seed);
        data = new PlaneData(set);
        rows = new Rows(set, values.whole("points"), rng.named("data"));
        Covariance kind = Covariance.of(values.choice("covariance"));
        double floor = values.real("floor");
        runs = runs(new Ascent.Setting(rows, values.whole("components"), kind, floor), rng);
        ladder = new Ladder(rows, kind, floor, rng);
        urn = new Urn(rng.named("draws"));
        urn.draw(values.whole("draws"));
        reading = new GmmReading(set.id(), rows, data.window());
    }

    /** Several only where chance has a part in the start. */
    private Ascent[] runs(Ascent.Setting setting, Rng rng) {
        String start = values.choice("start");
        boolean chance = start.equals(GmmParameters.SPREAD) || start.equals(GmmParameters.RANDOM);
        Ascent[] runs = new Ascent[chance ? values.whole("restarts") : 1];
        for (int r = 0; r < runs.length; r++) {
            Rng own = rng.named("run-" + r);
            runs[r] = new Ascent(setting, start(setting.starts(), start, own), own);
        }
        return runs;
    }

    private GaussianMixture start(Starts starts, String how, Rng rng) {
        return switch (how) {
            case GmmParameters.RANDOM -> starts.random(rng);
            case GmmParameters.HEAP -> starts.heap();
            case GmmParameters.SAME -> starts.same();
            case GmmParameters.PLACED -> starts.placed(values.series("places"), data.window());
            default -> starts.spread(rng);
        };
    }

    @Override
    public List<String> phases() {
        return List.of("e-step", "m-step");
    }

    @Override
    public void phase(int index) {
        String update = values.choice("update");
        boolean both = update.equals(GmmParameters.BOTH);
        if (index == 0) {
            for (Ascent run : runs) {
                run.expect(both || update.equals(GmmParameters.E_STEP));
            }
            return;
        }
        for (Ascent run : runs) {
            run.maximize(both || update.equals(GmmParameters.M_STEP), both);
        }
        if (both) {
            ladder.step();
        }
        urn.draw(values.whole("draws"));
    }

    @Override
    public void set(Values live) {
        values = live;
    }

    /** The best start at present. */
    private int best() {
        int best = 0;
        for (int r = 1; r < runs.length; r++) {
            best = runs[r].em().logLikelihood() > runs[best].em().logLikelihood() ? r : best;
        }
        return best;
    }

    @Override
    public List<String> curveNames() {
        List<String> names = new ArrayList<>(List.of("log-likelihood", "bound"));
        for (int r = 0; r < runs.length && runs.length > 1; r++) {
            names.add("run-" + (r + 1));
        }
        return names;
    }

    @Override
    public double[] curves() {
        double[] curves = new double[curveNames().size()];
        Em em = runs[best()].em();
        curves[0] = em.logLikelihood();
        curves[1] = em.bound().elbo();
        for (int i = 2; i < curves.length; i++) {
            curves[i] = runs[i - 2].em().logLikelihood();
        }
        return curves;
    }

    @Override
    public GmmSnapshot snapshot() {
        return reading.of(runs, best(), ladder, urn, values);
    }

    @Override
    public Map<String, Double> metrics() {
        Ascent run = runs[best()];
        Em em = run.em();
        GmmStatus status = GmmReading.status(run);
        Criteria price = reading.price(em, values);
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("log_likelihood", em.logLikelihood());
        score(em, metrics);
        metrics.put("bic", price.bic());
        metrics.put("aic", price.aic());
        heaviestAndLightest(em.mixture(), metrics);
        metrics.put("alive", (double) status.alive());
        metrics.put("iterations", (double) status.iterations());
        metrics.put("converged", status.converged() ? 1.0 : 0.0);
        metrics.put("rescues", (double) status.rescues());
        return metrics;
    }

    /** On all points where there are no others, on fresh ones of a density. */
    private void score(Em em, Map<String, Double> metrics) {
        if (rows.finite()) {
            metrics.put("nll", -em.logLikelihood() / rows.count());
        } else {
            PlaneScore.of(data, em.mixture()::logProb).addTo(metrics, data);
        }
    }

    /** Two components by their weight: the same names whatever K is. */
    private static void heaviestAndLightest(GaussianMixture mixture, Map<String, Double> metrics) {
        int heavy = 0;
        int light = 0;
        for (int k = 1; k < mixture.components(); k++) {
            heavy = mixture.weight(k) > mixture.weight(heavy) ? k : heavy;
            light = mixture.weight(k) <= mixture.weight(light) ? k : light;
        }
        metrics.put("heaviest_weight", mixture.weight(heavy));
        metrics.put("heaviest_x", mixture.x(heavy));
        metrics.put("heaviest_y", mixture.y(heavy));
        metrics.put("lightest_weight", mixture.weight(light));
        metrics.put("lightest_x", mixture.x(light));
        metrics.put("lightest_y", mixture.y(light));
    }

    /** Beside the state itself the best mixture, to be read by others. */
    @Override
    public Checkpoint checkpoint() {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int r = 0; r < runs.length; r++) {
            runs[r].save("run-" + r, parts);
        }
        ladder.save(parts);
        parts.put("drawn", new long[] {urn.drawn()});
        return new Checkpoint(parts);
    }

    /** The mixture that is shown: weights [K], means [K * 2], covariances xx, xy, yy [K * 3]. */
    @Override
    public Checkpoint weights() {
        GaussianMixture shown = runs[best()].em().mixture();
        return new Checkpoint(
                Map.of("weights", shown.weights(), "means", shown.means(), "covariances", shown.covariances()));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        for (int r = 0; r < runs.length; r++) {
            runs[r].restore("run-" + r, checkpoint);
        }
        ladder.restore(checkpoint);
        urn.drawn(checkpoint.longs("drawn")[0]);
    }

    @Override
    public Optional<Likelihood> likelihood() {
        GaussianMixture mixture = runs[best()].em().mixture().copy();
        return Optional.of(new Likelihood(2, true, row -> mixture.logProb(row[0], row[1])));
    }

    @Override
    public Optional<double[][]> samples(int count, long seed) {
        GaussianMixture mixture = runs[best()].em().mixture();
        Rng rng = new Rng(seed);
        double[][] samples = new double[count][2];
        for (double[] sample : samples) {
            int k = mixture.componentAt(rng.nextDouble());
            mixture.place(k, new double[] {rng.nextGaussian(), rng.nextGaussian()}, sample, 0);
        }
        return Optional.of(samples);
    }
}
