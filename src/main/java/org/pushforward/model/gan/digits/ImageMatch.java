package org.pushforward.model.gan.digits;

import java.util.EnumMap;
import java.util.Map;
import org.pushforward.model.gan.Learner;
import org.pushforward.model.gan.Players;
import org.pushforward.model.image.Minibatches;
import org.pushforward.nn.Adam;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/**
 * The players with the minibatches they are shown, and Adam with β₁ = ½ for each.
 *
 * <p>With label smoothing s, D is told of real images that they are real with probability 1 - s: it raises
 * (1 - s) a(v) + s b(v) in the place of a(v). One-sided: T. Salimans et al., "Improved techniques for training GANs", 2016.
 */
final class ImageMatch implements Players, AutoCloseable {
    private static final double BETA1 = 0.5;
    private static final double BETA2 = 0.999;

    private final Minibatches minibatches;
    private final Rng noise;
    private final float[] real;
    private final float[] z;
    private final Graph graph = new Graph();
    private final Tensor xInput;
    private final Tensor zInput;
    private final Tensor keep;
    private final Tensor flip;
    private final Tensor fakeScores;
    private final Tensor realScores;
    private final Map<Loss, Move> moves = new EnumMap<>(Loss.class);
    private final Learner generator;
    private final Learner discriminator;

    private Loss wanted;
    /** What the present move is made by, so that it ends as it began. */
    private Loss loss;

    private double smoothing;

    /**
     * @param real mean of a(v) over real images, [1, 1]
     * @param fake mean of b(v) over generated ones, [1, 1]
     */
    private record Move(Tensor real, Tensor fake, Step discriminator, Step generator) {}

    ImageMatch(ImagePlayers players, Minibatches minibatches, int batch, Rng noise, Values values) {
        this.minibatches = minibatches;
        this.noise = noise;
        real = new float[batch * players.sizes().pixels()];
        z = new float[batch * players.sizes().latent()];
        xInput = graph.input(batch, players.sizes().pixels());
        zInput = graph.input(batch, players.sizes().latent());
        keep = graph.input(1, 1);
        flip = graph.input(1, 1);
        fakeScores = players.judge(players.generate(zInput));
        realScores = players.judge(xInput);
        for (Loss each : Loss.values()) {
            moves.put(each, record(each, players));
        }
        generator = Learner.generator(players.thetaG(), new Adam(players.thetaG(), 1e-3, BETA1, BETA2));
        discriminator = Learner.discriminator(players.thetaD(), new Adam(players.thetaD(), 1e-3, BETA1, BETA2));
        set(values);
    }

    private Move record(Loss each, ImagePlayers players) {
        Tensor a = each.objective().real(realScores).mean();
        Tensor b = each.objective().fake(fakeScores).mean();
        Tensor told =
                a.times(keep).plus(each.objective().fake(realScores).mean().times(flip));
        Tensor generator = each.objective().generatorLoss(fakeScores, each.saturating());
        return new Move(
                a,
                b,
                graph.gradient(told.plus(b).negate(), players.thetaD()),
                graph.gradient(generator, players.thetaG()));
    }

    /** The loss and the smoothing of the next moves. */
    void set(Values values) {
        wanted = Loss.of(values.choice("loss"));
        smoothing = values.real("smoothing");
    }

    @Override
    public void drawForDiscriminator() {
        loss = wanted;
        minibatches.next(real);
        noise.fillGaussian(z);
        xInput.set(real);
        zInput.set(z);
    }

    @Override
    public double judge() {
        keep.set((float) (1 - smoothing));
        flip.set((float) smoothing);
        Move move = moves.get(loss);
        move.discriminator().forward();
        return move.real().item() + move.fake().item();
    }

    @Override
    public void differentiateDiscriminator() {
        moves.get(loss).discriminator().backward();
    }

    @Override
    public void updateDiscriminator(double learningRate) {
        discriminator.update(learningRate);
    }

    @Override
    public void drawForGenerator(Values values) {
        loss = wanted;
        noise.fillGaussian(z);
        zInput.set(z);
    }

    @Override
    public void generate() {
        moves.get(loss).generator().forward();
    }

    @Override
    public void differentiateGenerator() {
        moves.get(loss).generator().backward();
    }

    @Override
    public void updateGenerator(double learningRate) {
        generator.update(learningRate);
    }

    Learner generator() {
        return generator;
    }

    Learner discriminator() {
        return discriminator;
    }

    @Override
    public void close() {
        graph.close();
    }
}
