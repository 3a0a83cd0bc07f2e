package org.pushforward.model.gan.plane;

import java.util.Arrays;
import org.pushforward.model.gan.objective.Objective;
import org.pushforward.model.gan.objective.RatioObjective;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Push;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** Looks at the discriminator without disturbing it: over the window, on samples, and its pull on generated points. */
final class DiscriminatorLook implements AutoCloseable {
    static final int COLUMNS = 48;
    static final int SAMPLES = 2048;
    private static final int ARROWS = 100;

    private final PlaneData data;
    private final Objective objective;
    private final Graph graph = new Graph();
    private final Tensor field;
    private final float[] aside;
    private final Tensor realScores;
    private final Tensor fakes;
    private final Tensor fakeScores;
    private final Tensor pushed;
    private final Step saturating;
    private final Step nonSaturating;

    DiscriminatorLook(PlanePlayers players, PlaneData data) {
        this.data = data;
        objective = players.objective();
        float[] middles = data.toUnit(PlaneField.middles(data.window(), COLUMNS));
        field = players.judge(graph.input(COLUMNS * COLUMNS, 2).set(middles));
        aside = data.toUnit(Arrays.copyOf(data.test(), Math.min(data.test().length, 2 * SAMPLES)));
        realScores = players.judge(graph.input(aside.length / 2, 2).set(aside));
        fakes = graph.input(SAMPLES, 2);
        fakeScores = players.judge(fakes);
        pushed = graph.input(ARROWS, 2);
        Tensor scores = players.judge(pushed);
        saturating = graph.gradient(objective.generatorLosses(scores, true).sum(), pushed);
        nonSaturating = graph.gradient(objective.generatorLosses(scores, false).sum(), pushed);
    }

    /** How many points are kept aside for {@link #realScores}. */
    int reals() {
        return aside.length / 2;
    }

    /** The first of the points kept aside, in the networks' unit, fresh. */
    float[] reals(int n) {
        return Arrays.copyOf(aside, 2 * n);
    }

    /** D's scores of the points kept aside. */
    float[] realScores() {
        graph.forward(realScores);
        return realScores.get();
    }

    /** D's scores of {@link #SAMPLES} points in the data's unit. */
    float[] scores(float[] points) {
        fakes.set(data.toUnit(points.clone()));
        graph.forward(fakeScores);
        return fakeScores.get();
    }

    /**
     * The surface: probabilities where the score stands for one, else the score itself, centred and scaled to [0, 1].
     *
     * @param centre the score that is shown as ½ where there are no probabilities
     */
    PlaneField surface(double centre) {
        graph.forward(field);
        float[] v = field.get();
        if (objective instanceof RatioObjective ratio) {
            for (int i = 0; i < v.length; i++) {
                v[i] = (float) ratio.probability(v[i]);
            }
            return new PlaneField(data.window(), COLUMNS, v);
        }
        return scaled(v, centre);
    }

    /** Scores as shades: ½ is the centre, the strongest difference from it is 0 or 1. */
    PlaneField scaled(float[] v, double centre) {
        double most = 1e-12;
        for (float score : v) {
            most = Math.max(most, Math.abs(score - centre));
        }
        float[] shades = new float[v.length];
        for (int i = 0; i < v.length; i++) {
            shades[i] = (float) (0.5 + (v[i] - centre) / (2 * most));
        }
        return new PlaneField(data.window(), COLUMNS, shades);
    }

    /** Minus the slope of the generator's loss on each of the first points, in the data's unit. */
    Push push(float[] points, boolean isSaturating) {
        float[] from = Arrays.copyOf(points, 2 * ARROWS);
        pushed.set(data.toUnit(from.clone()));
        Step step = isSaturating ? saturating : nonSaturating;
        step.run();
        float[] by = step.gradient(pushed);
        double[] unit = {data.toUnit(1, 0) - data.toUnit(0, 0), data.toUnit(1, 1) - data.toUnit(0, 1)};
        for (int i = 0; i < by.length; i++) {
            by[i] *= (float) -unit[i % 2];
        }
        return new Push(from, by);
    }

    /** What the generator lowers on each of at most {@link #SAMPLES} points in the data's unit. */
    double[] generatorLosses(float[] points, boolean isSaturating) {
        float[] scores = scores(Arrays.copyOf(points, 2 * SAMPLES));
        double[] losses = new double[points.length / 2];
        Arrays.setAll(losses, i -> objective.generatorLoss(scores[i], isSaturating));
        return losses;
    }

    @Override
    public void close() {
        graph.close();
    }
}
