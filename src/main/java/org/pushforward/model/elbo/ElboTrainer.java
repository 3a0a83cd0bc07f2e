package org.pushforward.model.elbo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Raises the ELBO of one observation: phase "q" moves (μ, log σ) with θ fixed, phase "theta" moves θ with q fixed.
 *
 * <p>μ, σ and θ start at their parameters and then belong to the run. A {@link #set} that changes one parameter, as a
 * slider does, moves that one alone. A set that changes several, as a lesson's step does, puts all three back at their
 * parameters and begins a new history.
 */
public final class ElboTrainer implements Trainer<ElboSnapshot> {
    private static final double[] X_GRID = LatentCurves.even(-5, 5, 201);

    private final MarginalCurve marginal = new MarginalCurve(X_GRID);
    private final Ascent.Bounds bounds;
    private Values values;
    private LatentModel model;
    private Normal q;
    private long steps;
    private long since;

    /** @param values of {@link ElboParameters#all()} */
    public ElboTrainer(Values values) {
        Parameters ranges = values.parameters();
        bounds = new Ascent.Bounds(
                ElboParameters.range(ranges, ElboParameters.MU),
                ElboParameters.range(ranges, ElboParameters.SIGMA),
                ElboParameters.range(ranges, ElboParameters.THETA));
        this.values = values;
        model = modelWith(values.real(ElboParameters.THETA));
        q = new Normal(values.real(ElboParameters.MU), values.real(ElboParameters.SIGMA));
    }

    @Override
    public List<String> phases() {
        return List.of("q", "theta");
    }

    @Override
    public void phase(int index) {
        String improve = values.choice(ElboParameters.IMPROVE);
        Ascent ascent = new Ascent(x(), values.real(ElboParameters.RATE), bounds);
        if (index == 0 && !improve.equals(ElboParameters.IMPROVE_THETA)) {
            for (int i = 0; i < values.whole(ElboParameters.K); i++) {
                q = ascent.improveQ(model, q);
            }
        } else if (index == 1 && !improve.equals(ElboParameters.IMPROVE_Q)) {
            model = ascent.improveTheta(model, q);
        }
        steps += index;
    }

    @Override
    public void set(Values next) {
        Set<String> changed = next.changedFrom(values);
        boolean all = changed.size() > 1;
        values = next;
        model = modelWith(
                all || changed.contains(ElboParameters.THETA) ? next.real(ElboParameters.THETA) : model.theta());
        q = new Normal(
                all || changed.contains(ElboParameters.MU) ? next.real(ElboParameters.MU) : q.mu(),
                all || changed.contains(ElboParameters.SIGMA) ? next.real(ElboParameters.SIGMA) : q.sigma());
        since = all ? steps : since;
    }

    @Override
    public List<String> curveNames() {
        return List.of("log_p", "elbo");
    }

    @Override
    public double[] curves() {
        return new double[] {Decomposition.logMarginal(model, x()), Decomposition.elbo(model, x(), q)};
    }

    @Override
    public ElboSnapshot snapshot() {
        Decomposition terms = Decomposition.of(model, x(), q);
        return new ElboSnapshot(
                model,
                x(),
                q.mu(),
                q.sigma(),
                terms,
                LatentCurves.of(model, x(), q, terms.logP()),
                new ElboSnapshot.Data(X_GRID.clone(), marginal.under(model)),
                since);
    }

    @Override
    public Map<String, Double> metrics() {
        Decomposition terms = Decomposition.of(model, x(), q);
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("log_p", terms.logP());
        metrics.put("elbo", terms.elbo());
        metrics.put("kl_q_posterior", terms.klPosterior());
        metrics.put("reconstruction", terms.reconstruction());
        metrics.put("kl_q_prior", terms.klPrior());
        metrics.put("mu", q.mu());
        metrics.put("sigma", q.sigma());
        metrics.put("theta", model.theta());
        return metrics;
    }

    @Override
    public Checkpoint checkpoint() {
        return new Checkpoint(Map.of("state", new double[] {q.mu(), q.sigma(), model.theta(), steps, since}));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        double[] state = checkpoint.doubles("state");
        if (state.length != 5) {
            throw new CheckpointException("'state' has " + state.length + " numbers where there must be 5");
        }
        q = new Normal(state[0], state[1]);
        model = model.withTheta(state[2]);
        steps = (long) state[3];
        since = (long) state[4];
    }

    /** log p_θ(x) of any x under θ as it is now. */
    @Override
    public Optional<Likelihood> likelihood() {
        LatentModel now = model;
        return Optional.of(new Likelihood(1, true, row -> Decomposition.logMarginal(now, row[0])));
    }

    @Override
    public Optional<double[][]> samples(int count, long seed) {
        Rng rng = new Rng(seed).named("samples");
        double[][] rows = new double[count][1];
        for (double[] row : rows) {
            row[0] = model.sample(rng);
        }
        return Optional.of(rows);
    }

    private LatentModel modelWith(double theta) {
        DecoderShape shape = DecoderShape.of(values.choice(ElboParameters.DECODER));
        return new LatentModel(shape, theta, values.real(ElboParameters.C));
    }

    private double x() {
        return values.real(ElboParameters.X);
    }
}
