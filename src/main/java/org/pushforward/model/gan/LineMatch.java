package org.pushforward.model.gan;

import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/** The players on the line with the minibatches they are shown. */
final class LineMatch implements Players {
    private final LinePlayers players;
    private final LineData data;
    private final Rng batches;
    private final boolean gaussian;
    private final float[] real;
    private final float[] noise;
    private boolean saturating;

    /** @param batches the stream of minibatches and their noise */
    LineMatch(LinePlayers players, LineData data, Values values, Rng batches) {
        this.players = players;
        this.data = data;
        this.batches = batches;
        gaussian = values.choice("noise").equals("gaussian");
        real = new float[values.whole("batch")];
        noise = new float[values.whole("batch")];
    }

    @Override
    public void drawForDiscriminator() {
        data.sample(batches, real);
        drawNoise(batches, noise);
        players.load(real, noise);
    }

    @Override
    public double judge() {
        return players.judge();
    }

    @Override
    public void differentiateDiscriminator() {
        players.differentiateDiscriminator();
    }

    @Override
    public void updateDiscriminator(double learningRate) {
        players.updateDiscriminator(learningRate);
    }

    @Override
    public void drawForGenerator(Values values) {
        saturating = isSaturating(values);
        drawNoise(batches, noise);
        players.load(noise);
    }

    @Override
    public void generate() {
        players.generate(saturating);
    }

    @Override
    public void differentiateGenerator() {
        players.differentiateGenerator(saturating);
    }

    @Override
    public void updateGenerator(double learningRate) {
        players.updateGenerator(learningRate);
    }

    static boolean isSaturating(Values values) {
        return values.choice("loss").equals("minimax");
    }

    /** What G is fed: N(0, 1), or uniform on (-1, 1). */
    void drawNoise(Rng rng, float[] out) {
        Noise.draw(gaussian, rng, out);
    }
}
