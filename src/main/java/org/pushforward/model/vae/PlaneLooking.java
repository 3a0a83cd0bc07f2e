package org.pushforward.model.vae;

import java.util.Arrays;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.prob.Rng;

/** Everything that looks at networks of points without changing them; its random streams are always the same. */
final class PlaneLooking implements AutoCloseable {
    static final int CELLS = 72;

    private static final long SEED = 11;
    /** Test points on which the bound is checked, and the importance samples for each. */
    private static final int CHECKED = 100;

    private static final int DRAWS = 20;
    private static final int MORE = 10;

    private final VaeNet net;
    private final PlaneData data;
    private final PlaneCodes codes;
    private final PlaneDecoding decoding;
    private final GradientEstimators estimators;
    private final ImportanceBound importance;
    private final float[] around;
    private final float[] checked;

    PlaneLooking(VaeNet net, PlaneData data) {
        this.net = net;
        this.data = data;
        Rng rng = new Rng(SEED);
        codes = new PlaneCodes(net, data);
        decoding = new PlaneDecoding(net, data, rng);
        estimators = new GradientEstimators(net, data.logScale(), rng.named("estimators"));
        importance = new ImportanceBound(net);
        around = new float[PlaneDecoding.FOLLOWED * net.sizes().latent()];
        rng.named("around").fillGaussian(around);
        int count = Math.min(CHECKED, data.test().length / 2);
        checked = data.toUnit(Arrays.copyOf(data.test(), 2 * count));
    }

    /** @param u1 and {@code u2}: the point that is followed, in the networks' unit */
    PlaneVaeSnapshot snapshot(Reading reading, double u1, double u2) {
        float[] datum = {(float) u1, (float) u2};
        codes.refresh(datum[0], datum[1]);
        CodePlane plane = codes.plane();
        float[] draws = draws();
        decoding.refresh(draws);
        PlaneMixture mixture = decoding.mixture();
        return new PlaneVaeSnapshot(
                reading,
                codes.scene(),
                mixture.field(data, CELLS),
                decoding.components(),
                decoding.samples(),
                plane,
                followed(plane, draws, datum),
                estimators.of(datum, codes.lastMean(), codes.lastDeviation(), plane.first()),
                check(mixture));
    }

    /** z = m + σ ε of the point that is followed, [FOLLOWED * latent]. */
    private float[] draws() {
        float[] mean = codes.lastMean();
        float[] deviation = codes.lastDeviation();
        float[] draws = new float[around.length];
        for (int i = 0; i < draws.length; i++) {
            int j = i % mean.length;
            draws[i] = mean[j] + deviation[j] * around[i];
        }
        return draws;
    }

    private PlaneVaeSnapshot.Followed followed(CodePlane plane, float[] draws, float[] datum) {
        int latent = net.sizes().latent();
        int[] shown = {plane.first(), plane.second()};
        double[] mean = new double[2];
        double[] deviation = new double[2];
        float[] two = new float[2 * PlaneDecoding.FOLLOWED];
        for (int j = 0; j < 2 && shown[j] >= 0; j++) {
            mean[j] = codes.lastMean()[shown[j]];
            deviation[j] = codes.lastDeviation()[shown[j]];
            for (int k = 0; k < PlaneDecoding.FOLLOWED; k++) {
                two[2 * k + j] = draws[k * latent + shown[j]];
            }
        }
        return new PlaneVaeSnapshot.Followed(
                data.fromUnit(datum[0], 0), data.fromUnit(datum[1], 1), mean, deviation, two, decoding.followed());
    }

    private BoundCheck check(PlaneMixture mixture) {
        ImportanceBound.Result few = importance.over(checked, DRAWS);
        boolean exact = decoding.rule().isPrecise();
        double[] better = exact
                ? logProbs(mixture)
                : importance.over(checked, MORE * DRAWS).logProb();
        double unit = data.logScale();
        for (double[] logs : new double[][] {few.elbo(), few.logProb(), better}) {
            Arrays.setAll(logs, i -> logs[i] - unit);
        }
        return BoundCheck.of(few.elbo(), few.logProb(), better, DRAWS, exact);
    }

    private double[] logProbs(PlaneMixture mixture) {
        double[] logs = new double[checked.length / 2];
        Arrays.setAll(logs, i -> mixture.logProb(checked[2 * i], checked[2 * i + 1]));
        return logs;
    }

    /** p(x) with the weights as they are now. */
    PlaneMixture mixture() {
        decoding.refresh(around);
        return decoding.mixture();
    }

    /** True if {@link #mixture} gives log p(x) to several digits. */
    boolean isPrecise() {
        return decoding.rule().isPrecise();
    }

    ImportanceBound importance() {
        return importance;
    }

    @Override
    public void close() {
        codes.close();
        decoding.close();
        estimators.close();
        importance.close();
    }
}
