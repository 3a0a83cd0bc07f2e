package org.pushforward.model.flow.image;

import org.pushforward.bijector.batch.BatchBijector;
import org.pushforward.bijector.batch.Mapped;
import org.pushforward.nn.Tensor;

/**
 * One layer of an image flow, which leaves word of what it made of an image on its way to the code.
 *
 * @param kind what it is
 * @param part the layer itself
 * @param station where its numbers stand in the image
 * @param trail what hears of it while somebody records
 */
record Stop(Kind kind, BatchBijector part, Station station, Trail trail) implements BatchBijector {
    /** The terms of Σ log|det|. */
    enum Kind {
        LOGIT,
        ACT_NORM,
        MIXING,
        COUPLING,
        SQUEEZE,
        SCALING
    }

    @Override
    public Mapped forward(Tensor z) {
        return part.forward(z);
    }

    @Override
    public Mapped inverse(Tensor x) {
        Mapped z = part.inverse(x);
        trail.passed(this, z);
        return z;
    }

    @Override
    public void start(float[] x, int rows) {
        part.start(x, rows);
    }
}
