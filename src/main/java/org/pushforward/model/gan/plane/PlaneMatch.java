package org.pushforward.model.gan.plane;

import org.pushforward.model.gan.Noise;
import org.pushforward.model.gan.Players;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/** The players in the plane with the minibatches they are shown. */
final class PlaneMatch implements Players {
    private final PlanePlayers players;
    private final PlaneData data;
    private final Rng batches;
    private final boolean gaussian;
    private final float[] real;
    private final float[] noise;
    private final float[] shares;
    private Values values;
    private double penalty;
    private boolean saturating;

    /** @param batches the stream of minibatches and their noise */
    PlaneMatch(PlanePlayers players, PlaneData data, Values values, Rng batches) {
        this.players = players;
        this.data = data;
        this.values = values;
        this.batches = batches;
        int batch = values.whole("batch");
        gaussian = values.choice("noise").equals("gaussian");
        real = new float[2 * batch];
        noise = new float[values.whole("noise-dims") * batch];
        shares = new float[batch];
    }

    /** Takes new values of live parameters. */
    void set(Values live) {
        values = live;
    }

    @Override
    public void drawForDiscriminator() {
        penalty = values.real("penalty");
        data.sample(batches, real);
        Noise.draw(gaussian, batches, noise);
        batches.fillUniform(shares);
        players.load(real, noise, shares);
    }

    @Override
    public double judge() {
        return players.judge(penalty);
    }

    @Override
    public void differentiateDiscriminator() {
        players.differentiateDiscriminator(penalty);
    }

    @Override
    public void updateDiscriminator(double learningRate) {
        players.updateDiscriminator(learningRate);
    }

    @Override
    public int generatorMoves(Values now) {
        return now.whole("k-generator");
    }

    @Override
    public void drawForGenerator(Values now) {
        saturating = isSaturating(now);
        Noise.draw(gaussian, batches, noise);
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
}
