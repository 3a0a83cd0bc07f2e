package org.pushforward.model.jacobian;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.bijector.plane.LinearMap;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.bijector.plane.PlaneMap;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Likelihood;
import org.pushforward.training.Trainer;

/**
 * Explores p(x')·|det J_f(z')| = π(z') for maps of the plane; a step moves what {@link Sweep} names.
 *
 * <p>Two things keep every number finite. A linear map flatter than {@link JacobianSettings#LEAST_STRETCH} is replaced
 * by the nearest one of that thickness. A point z' nearer than {@link #FROM_FOLDS} to where a bent map folds steps aside
 * to that distance.
 */
public final class JacobianTrainer implements Trainer<JacobianSnapshot> {
    /** One round of what play moves, in steps; it ends where it began. */
    public static final int PERIOD = Sweep.PERIOD;

    static final double FROM_FOLDS = 0.03;
    private static final int FINE_CELLS = 64;
    private static final double FINE_TOLERANCE = 2e-8;
    private static final PlaneMap IDENTITY = new LinearMap(Matrix2.IDENTITY);

    private Values values;
    private long step;
    private Values pictured;
    private DensityPicture picture;

    public JacobianTrainer(Values values) {
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
    public JacobianSnapshot snapshot() {
        Values now = Sweep.at(values, step);
        JacobianSettings settings = JacobianSettings.of(now);
        PlaneBase base = PlaneBase.of(now.choice("base"));
        PlaneMap f = settings.plane();
        double[] chosen = {now.real("z1"), now.real("z2")};
        double[] z = f.awayFromFolds(chosen, FROM_FOLDS);
        SquareImage image = SquareImage.of(f, z, now.real("delta"));
        return new JacobianSnapshot(
                settings,
                base,
                picture(now),
                LocalChange.at(new PushedDensity(f, base), z),
                DensityPicture.lines(IDENTITY, base.shown(), now.whole("grid")),
                new JacobianSnapshot.Square(
                        image.delta(), new double[][] {image.d1(), image.d2()}, image.signedRatio()),
                AreaLimit.at(f, z),
                z != chosen);
    }

    /** The density is costly, so it is kept while only z' or Δ move. */
    private DensityPicture picture(Values now) {
        Values key = now.with("z1", 0.0).with("z2", 0.0).with("delta", 1.0).with("sweep", "morph");
        if (!key.equals(pictured)) {
            picture = DensityPicture.of(JacobianSettings.of(now), PlaneBase.of(now.choice("base")), now.whole("grid"));
            pictured = key;
        }
        return picture;
    }

    @Override
    public Map<String, Double> metrics() {
        Values now = Sweep.at(values, step);
        PushedDensity density = density(now);
        double[] z = density.f().awayFromFolds(new double[] {now.real("z1"), now.real("z2")}, FROM_FOLDS);
        LocalChange local = LocalChange.at(density, z);
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("det", local.det());
        metrics.put("abs_det", Math.abs(local.det()));
        metrics.put("area_ratio", ratio(density.f(), z, JacobianSettings.SMALLEST_DELTA));
        metrics.put("area_ratio_now", ratio(density.f(), z, now.real("delta")));
        metrics.put("det_inverse", local.inverseDet());
        metrics.put("integral_p", new MassIntegral(density, FINE_CELLS, FINE_TOLERANCE).value());
        metrics.put("trap_product", local.trapProduct());
        metrics.put("pi_z", local.pi());
        metrics.put("p_x", local.p());
        metrics.put("p_x_all_sheets", local.total());
        metrics.put("sheets", (double) local.sheets());
        metrics.put("collapsed", JacobianSettings.of(now).isCollapsed() ? 1.0 : 0.0);
        return metrics;
    }

    private static double ratio(PlaneMap f, double[] z, double delta) {
        return Math.abs(SquareImage.of(f, z, delta).signedRatio());
    }

    private static PushedDensity density(Values now) {
        return new PushedDensity(JacobianSettings.of(now).plane(), PlaneBase.of(now.choice("base")));
    }

    @Override
    public Optional<Likelihood> likelihood() {
        PushedDensity density = density(Sweep.at(values, step));
        return Optional.of(new Likelihood(2, true, x -> Math.log(density.at(x))));
    }

    @Override
    public Optional<double[][]> samples(int count, long seed) {
        PushedDensity density = density(Sweep.at(values, step));
        Rng rng = new Rng(seed).named("samples");
        double[][] samples = new double[count][];
        for (int i = 0; i < count; i++) {
            samples[i] = density.f().forward(density.base().sample(rng));
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
