package org.pushforward.model.coupling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.bijector.Bijector;
import org.pushforward.bijector.Coupling;
import org.pushforward.bijector.NumericJacobian;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Normal;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Explores a stack of coupling layers: log|det J| = Σ log β, and f⁻¹(f(z)) = z; a step moves what {@link Sweep} names.
 *
 * <p>As a model its prior is π = N(0, I).
 */
public final class CouplingTrainer implements Trainer<CouplingSnapshot> {
    /** One round of what play moves, in steps; it ends where it began. */
    public static final int PERIOD = Sweep.PERIOD;

    private static final Normal PRIOR = Normal.STANDARD;
    private static final int ROUND_TRIPS = 200;

    private Values values;
    private long step;

    public CouplingTrainer(Values values) {
        this.values = values;
    }

    @Override
    public List<String> phases() {
        return List.of("sweep");
    }

    @Override
    public void phase(int index) {
        step = (step + 1) % PERIOD;
    }

    @Override
    public void set(Values other) {
        if (Sweep.isInterrupted(values, other)) {
            step = 0;
        }
        values = other;
    }

    @Override
    public CouplingSnapshot snapshot() {
        Values now = Sweep.at(values, step);
        CouplingSettings settings = CouplingSettings.of(now);
        CouplingStack stack = CouplingStack.of(settings);
        Bijector flow = stack.chain();
        double[] z = settings.point(now);
        List<LayerPass> passes = stack.passes(z);
        int layer = Math.min(now.whole("layer"), settings.layers()) - 1;
        Coupling coupling = stack.couplings().get(layer);
        LayerPass last = passes.get(passes.size() - 1);
        return new CouplingSnapshot(
                settings,
                now.series("z"),
                z,
                passes,
                layer,
                NumericJacobian.of(coupling::forward, passes.get(layer).in()),
                NumericJacobian.of(flow::forward, z),
                flow.inverse(last.out()),
                plane(now, flow, z, last));
    }

    private static PlanePicture plane(Values now, Bijector flow, double[] z, LayerPass last) {
        CouplingSettings settings = CouplingSettings.of(now);
        int a = settings.coordinate(now.whole("across"));
        int chosen = settings.coordinate(now.whole("up"));
        int b = chosen == a ? (a + 1) % z.length : chosen;
        PlanePicture.Pair pair = new PlanePicture.Pair(a, b, last.placeOf(a), last.placeOf(b));
        return now.choice("picture").equals("cloud")
                ? PlanePicture.cloud(flow::forward, z.length, pair)
                : PlanePicture.grid(flow::forward, z, pair);
    }

    @Override
    public Map<String, Double> metrics() {
        CouplingSnapshot now = snapshot();
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("log_det", now.logDet());
        metrics.put("numeric_log_det", now.numericLogDet());
        metrics.put("round_trip", Math.max(now.roundTrip(), roundTrip(flow(), now.z().length)));
        metrics.put("layer_det", now.pass().det());
        metrics.put("numeric_layer_det", now.numericLayerDet());
        metrics.put("zero_blocks", now.zeroBlocks());
        metrics.put("unchanged", (double) now.unchanged());
        metrics.put("log_prob", logProb(flow(), now.x()));
        return metrics;
    }

    /** The largest |f⁻¹(f(z)) - z| over points of the prior. */
    private static double roundTrip(Bijector flow, int dims) {
        Rng rng = new Rng(1).named("round trip");
        double most = 0;
        for (int n = 0; n < ROUND_TRIPS; n++) {
            double[] z = normal(rng, dims);
            double[] back = flow.inverse(flow.forward(z));
            for (int i = 0; i < dims; i++) {
                most = Math.max(most, Math.abs(back[i] - z[i]));
            }
        }
        return most;
    }

    private Bijector flow() {
        return CouplingStack.of(CouplingSettings.of(Sweep.at(values, step))).chain();
    }

    /** log π(f⁻¹(x)) + log|det ∂f⁻¹/∂x|. */
    private static double logProb(Bijector flow, double[] x) {
        double sum = flow.inverseLogDetJacobian(x);
        for (double z : flow.inverse(x)) {
            sum += PRIOR.logProb(z);
        }
        return sum;
    }

    private static double[] normal(Rng rng, int dims) {
        double[] z = new double[dims];
        for (int i = 0; i < dims; i++) {
            z[i] = rng.nextGaussian();
        }
        return z;
    }

    @Override
    public Optional<Likelihood> likelihood() {
        Bijector flow = flow();
        return Optional.of(new Likelihood(flow.dims(), true, x -> logProb(flow, x)));
    }

    @Override
    public Optional<double[][]> samples(int count, long seed) {
        Bijector flow = flow();
        Rng rng = new Rng(seed).named("samples");
        double[][] samples = new double[count][];
        for (int i = 0; i < count; i++) {
            samples[i] = flow.forward(normal(rng, flow.dims()));
        }
        return Optional.of(samples);
    }

    @Override
    public Checkpoint checkpoint() {
        return new Checkpoint(Map.of("step", new long[] {step}));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        step = checkpoint.longs("step")[0];
    }
}
