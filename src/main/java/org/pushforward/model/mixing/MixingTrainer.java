package org.pushforward.model.mixing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.bijector.ChannelMixing;
import org.pushforward.bijector.Linear;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Trainer;

/**
 * Explores x_p = W z_p at every pixel: log|det J| = d·d·log|det W|, and W⁻¹ brings the picture back; a step moves what
 * {@link Sweep} names.
 */
public final class MixingTrainer implements Trainer<MixingSnapshot> {
    /** One round of what play moves, in steps; it ends where it began. */
    public static final int PERIOD = Sweep.PERIOD;

    private static final int LEVELS = 255;

    private Values values;
    private long step;
    private double[][] measuredAt;
    private MeasuredJacobian measured;

    public MixingTrainer(Values values) {
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
    public MixingSnapshot snapshot() {
        Values now = Sweep.at(values, step);
        MixingSettings settings = MixingSettings.of(now);
        int side = settings.side();
        ChannelMixing f = new ChannelMixing(new Linear(settings.w()), side * side);
        double[] before = SmallPicture.of(side);
        boolean rounded = now.on("eight-bits");
        int row = Math.min(now.whole("row"), side) - 1;
        int column = Math.min(now.whole("column"), side) - 1;
        return new MixingSnapshot(
                settings,
                f.w().lu(),
                before,
                f.forward(before),
                back(f, before, rounded),
                row * side + column,
                rounded,
                measured(f, settings.w(), before));
    }

    private static Optional<MixingSnapshot.Back> back(ChannelMixing f, double[] z, boolean rounded) {
        if (f.w().lu().leastPivot() < MeasuredJacobian.SINGULAR) {
            return Optional.empty();
        }
        double[] x = f.forward(z);
        double[] exact = f.inverse(x);
        return Optional.of(new MixingSnapshot.Back(
                inverse(f.w()), rounded ? f.inverse(rounded(x)) : exact, MixingSnapshot.largestDifference(exact, z)));
    }

    /** W⁻¹, column by column: what leads to each unit vector. */
    private static double[][] inverse(Linear w) {
        int n = w.dims();
        double[][] inverse = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = 1;
            double[] column = w.inverse(unit);
            for (int i = 0; i < n; i++) {
                inverse[i][j] = column[i];
            }
        }
        return inverse;
    }

    /** To whole steps of 1/255, as in a picture file. */
    private static double[] rounded(double[] picture) {
        return Arrays.stream(picture).map(v -> Math.rint(v * LEVELS) / LEVELS).toArray();
    }

    /** It is costly, so it is kept while W and d stay: the layer is linear, so it is the same for every picture. */
    private MeasuredJacobian measured(ChannelMixing f, double[][] w, double[] z) {
        boolean same = measured != null && Arrays.deepEquals(w, measuredAt) && measured.blocks().length == f.pixels();
        if (!same) {
            measured = MeasuredJacobian.of(f, z);
            measuredAt = w;
        }
        return measured;
    }

    /** Without logarithms and ways back where W is singular and there are none. */
    @Override
    public Map<String, Double> metrics() {
        MixingSnapshot now = snapshot();
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("invertible", now.back().isPresent() ? 1.0 : 0.0);
        metrics.put("det_w", now.lu().det());
        metrics.put("elsewhere", now.measured().elsewhere());
        if (now.back().isPresent()) {
            metrics.put("log_det", now.logDet());
            metrics.put("numeric_log_det", now.measured().logDet());
            metrics.put("log_det_w", now.logDetW());
            metrics.put("round_trip", now.roundTrip());
            metrics.put("missed_by", now.missedBy());
        }
        return metrics;
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
