package org.pushforward.model.change;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Carries a density through a map, p(x) = Σ π(z_i)·|dz_i/dx|, and samples through the same map; a step draws a batch and
 * lands an earlier one. Nothing is learned.
 */
public final class ChangeTrainer implements Trainer<ChangeSnapshot> {
    /** Steps that the block takes from one end to the other and back. */
    private static final int SWEEP = 480;

    private final SampleStream samples;
    private Values values;
    private ChangeSetting setting;
    private Pushforward f;
    private Scene scene;
    private Pieces pieces;
    private double integral;
    private long swept;

    public ChangeTrainer(Values values, long seed) {
        samples = new SampleStream(new Rng(seed).named("samples"));
        this.values = values;
        prepare(ChangeSetting.of(values));
        pieces = Pieces.of(f, values.whole("pieces"));
        samples.begin(f, values.whole("batch"));
    }

    private void prepare(ChangeSetting wanted) {
        setting = wanted;
        f = wanted.pushforward();
        scene = Scene.of(wanted, f);
        integral = f.integral();
    }

    @Override
    public List<String> phases() {
        return List.of("draw", "land");
    }

    @Override
    public void phase(int index) {
        if (index == 0) {
            samples.launch(f, values.whole("batch"));
        } else {
            samples.land();
            swept += values.on("sweep") ? 1 : 0;
        }
    }

    @Override
    public void set(Values wanted) {
        Values before = values;
        values = wanted;
        if (wanted.real("position") != before.real("position") || !wanted.on("sweep")) {
            swept = 0;
        }
        ChangeSetting next = ChangeSetting.of(wanted);
        if (!next.equals(setting)) {
            change(next);
        }
        pieces = Pieces.of(f, wanted.whole("pieces"));
    }

    private void change(ChangeSetting next) {
        boolean sameBase = next.base() == setting.base();
        prepare(next);
        if (sameBase) {
            samples.carry(f);
        } else {
            samples.begin(f, values.whole("batch"));
        }
    }

    /** Begins where it was put and runs to and fro. */
    private double position() {
        double turns = values.real("position") / 2 + (double) swept / SWEEP;
        double saw = turns - Math.floor(turns);
        return saw < 0.5 ? 2 * saw : 2 - 2 * saw;
    }

    private Block block() {
        return Block.at(f, position(), values.real("width"));
    }

    @Override
    public ChangeSnapshot snapshot() {
        return new ChangeSnapshot(setting, scene, pieces, block(), samples.show(scene), integral);
    }

    @Override
    public Map<String, Double> metrics() {
        Block block = block();
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("integral_p", integral);
        metrics.put("blue_area", block.blueArea());
        metrics.put("green_area", block.greenArea());
        metrics.put("abs_dz_dx", block.mainSlice().absDzDx());
        metrics.put("pi_z", block.mainSlice().pi());
        metrics.put("p_x", block.p());
        metrics.put("z", block.mainSlice().z());
        metrics.put("x", block.x());
        metrics.put("delta_z", block.mainSlice().width());
        metrics.put("delta_x", block.deltaX());
        metrics.put("preimages", (double) block.slices().size());
        metrics.put("samples", (double) samples.count());
        metrics.put("ks_distance", ksDistance());
        return metrics;
    }

    /** sup |F_n(x) - F(x)| of the samples that are kept (Kolmogorov, 1933). */
    private double ksDistance() {
        double[] x = samples.carried().clone();
        Arrays.sort(x);
        double distance = 0;
        for (int i = 0; i < x.length; i++) {
            double cdf = f.cdf(x[i]);
            distance = Math.max(distance, Math.max(cdf - (double) i / x.length, (i + 1.0) / x.length - cdf));
        }
        return distance;
    }

    @Override
    public Checkpoint checkpoint() {
        return new Checkpoint(Map.of(
                "rng", samples.rngState(),
                "landed", samples.landed().clone(),
                "flying", samples.flying(),
                "sizes", samples.sizes(),
                "swept", new long[] {swept}));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        samples.restore(
                checkpoint.bytes("rng"),
                List.of(checkpoint.doubles("landed"), checkpoint.doubles("flying")),
                checkpoint.longs("sizes"),
                f);
        swept = checkpoint.longs("swept")[0];
    }

    /** log p(x), exact; infinite at the spike of a cube or a parabola. */
    @Override
    public Optional<Likelihood> likelihood() {
        Pushforward now = f;
        return Optional.of(new Likelihood(1, true, row -> now.logProb(row[0])));
    }

    @Override
    public Optional<double[][]> samples(int count, long seed) {
        Rng rng = new Rng(seed).named("evaluation");
        double[][] rows = new double[count][1];
        for (double[] row : rows) {
            row[0] = f.forward(f.base().sample(rng));
        }
        return Optional.of(rows);
    }
}
