package org.pushforward.model.gan;

import java.util.List;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/**
 * One step of the game, phase by phase: D moves k times, G once. Of D's moves the last is the one that is seen in parts;
 * those before it are made at once, in its first phase.
 */
final class Gan1dStep {
    static final List<String> PHASES = List.of(
            "d-sample", "d-forward", "d-gradient", "d-update", "g-sample", "g-forward", "g-gradient", "g-update");

    private final LinePlayers players;
    private final LineData data;
    private final Rng batches;
    private final boolean gaussian;
    private final float[] real;
    private final float[] noise;

    private boolean dMoves;
    private boolean gMoves;
    private boolean saturating;
    private double value;

    /** @param batches the stream of minibatches and their noise */
    Gan1dStep(LinePlayers players, LineData data, Values values, Rng batches) {
        this.players = players;
        this.data = data;
        this.batches = batches;
        gaussian = values.choice("noise").equals("gaussian");
        real = new float[values.whole("batch")];
        noise = new float[values.whole("batch")];
    }

    /** @param step whole steps done */
    void phase(int index, Values values, long step) {
        if (index < 4) {
            discriminator(index, values, step);
        } else {
            generator(index - 4, values, step);
        }
    }

    private void discriminator(int index, Values values, long step) {
        if (index == 0) {
            dMoves = plays("discriminator", values);
        }
        if (!dMoves) {
            return;
        }
        if (index == 0) {
            for (int done = 1; done < values.whole("k"); done++) {
                for (int part = 0; part < 4; part++) {
                    moveDiscriminator(part, values, step);
                }
            }
        }
        moveDiscriminator(index, values, step);
    }

    private void moveDiscriminator(int index, Values values, long step) {
        switch (index) {
            case 0 -> {
                data.sample(batches, real);
                drawNoise(batches, noise);
                players.load(real, noise);
            }
            case 1 -> value = players.judge();
            case 2 -> players.differentiateDiscriminator();
            default -> players.updateDiscriminator(rate("discriminator-rate", values, step));
        }
    }

    private void generator(int index, Values values, long step) {
        if (index == 0) {
            gMoves = plays("generator", values);
            saturating = isSaturating(values);
        }
        if (!gMoves) {
            return;
        }
        switch (index) {
            case 0 -> {
                drawNoise(batches, noise);
                players.load(noise);
            }
            case 1 -> players.generate(saturating);
            case 2 -> players.differentiateGenerator(saturating);
            default -> players.updateGenerator(rate("generator-rate", values, step));
        }
    }

    /** Either player may be held still, to see the other reach its best. */
    private static boolean plays(String player, Values values) {
        String training = values.choice("train");
        return training.equals("both") || training.equals(player);
    }

    static boolean isSaturating(Values values) {
        return values.choice("loss").equals("minimax");
    }

    private static double rate(String name, Values values, long step) {
        return values.real(name) / (1 + step / values.real("decay"));
    }

    /** What G is fed: N(0, 1), or uniform on (-1, 1). */
    void drawNoise(Rng rng, float[] out) {
        if (gaussian) {
            rng.fillGaussian(out);
            return;
        }
        rng.fillUniform(out);
        for (int i = 0; i < out.length; i++) {
            out[i] = 2 * out[i] - 1;
        }
    }

    /** V(D, G) on the minibatch that D was last shown. */
    double value() {
        return value;
    }

    void value(double known) {
        value = known;
    }
}
