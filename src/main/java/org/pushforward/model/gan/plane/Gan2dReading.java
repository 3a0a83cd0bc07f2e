package org.pushforward.model.gan.plane;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.pushforward.model.gan.objective.Objective;
import org.pushforward.model.gan.objective.RatioObjective;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Game;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneField;

/** Puts together what the looks at both players see. */
final class Gan2dReading {
    private static final int SHOWN = 1000;
    /** Points of each cloud between which the transport is solved. */
    private static final int CARRIED = 128;

    private final PlaneData data;
    private final DataMasses masses;
    private final Objective objective;
    private final GeneratorLook generator;
    private final DiscriminatorLook discriminator;

    Gan2dReading(
            PlaneData data,
            DataMasses masses,
            Objective objective,
            GeneratorLook generator,
            DiscriminatorLook discriminator) {
        this.data = data;
        this.masses = masses;
        this.objective = objective;
        this.generator = generator;
        this.discriminator = discriminator;
    }

    Gan2dSnapshot read(boolean saturating) {
        generator.look();
        float[] points = generator.points(DiscriminatorLook.SAMPLES);
        float[] real = discriminator.realScores();
        float[] fake = discriminator.scores(points);
        Best best = objective instanceof RatioObjective ratio ? bestOf(ratio) : bestCritic(points);
        double centre = (mean(real, v -> v) + mean(fake, v -> v)) / 2;
        return new Gan2dSnapshot(
                data.window(),
                data.shown(),
                Arrays.copyOf(points, 2 * SHOWN),
                discriminator.surface(centre),
                best.field(),
                generator.manifold(),
                discriminator.push(points, saturating),
                game(real, fake, best, saturating),
                generator.quality(),
                objective,
                saturating);
    }

    private Game game(float[] real, float[] fake, Best best, boolean saturating) {
        DoubleUnaryOperator shown = objective instanceof RatioObjective ratio ? ratio::probability : v -> v;
        return new Game(
                mean(real, objective::real),
                mean(fake, objective::fake),
                mean(fake, v -> objective.generatorLoss(v, saturating)),
                best.value(),
                best.divergence(),
                mean(real, shown),
                mean(fake, shown));
    }

    private record Best(PlaneField field, double value, double divergence) {}

    private Best bestOf(RatioObjective ratio) {
        BestPlay play = BestPlay.of(masses.cells(), masses.mass(), generator.shares());
        PlaneField field = new PlaneField(data.window(), masses.cells().columns(), play.probabilities());
        return new Best(field, play.value(ratio), play.divergence(ratio));
    }

    /** In the networks' unit, as the critic sees the points. */
    private Best bestCritic(float[] points) {
        int n = Math.min(CARRIED, discriminator.reals());
        float[] fakes = data.toUnit(Arrays.copyOf(points, 2 * n));
        Transport transport = Transport.between(discriminator.reals(n), fakes);
        float[] places = data.toUnit(PlaneField.middles(data.window(), DiscriminatorLook.COLUMNS));
        float[] critic = new float[places.length / 2];
        for (int i = 0; i < critic.length; i++) {
            critic[i] = (float) transport.bestCritic(places[2 * i], places[2 * i + 1]);
        }
        double centre = transport.centre();
        return new Best(discriminator.scaled(critic, centre), transport.potentials(), transport.plan());
    }

    private static double mean(float[] scores, DoubleUnaryOperator f) {
        double sum = 0;
        for (float v : scores) {
            sum += f.applyAsDouble(v);
        }
        return sum / scores.length;
    }
}
