package org.pushforward.bench.samediff;

import org.pushforward.bench.Training;

/** A model with one loss. */
record Single(Fit fit) implements Training {
    @Override
    public void step() {
        fit.step();
    }

    @Override
    public double[] losses() {
        return new double[] {fit.loss()};
    }

    @Override
    public void close() {
        fit.close();
    }
}
