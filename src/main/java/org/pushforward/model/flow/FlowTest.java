package org.pushforward.model.flow;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.pushforward.model.plane.PlaneData;

/** Scores some of the points kept aside every so many steps, so that a run shows how far from the optimum it is. */
public final class FlowTest implements AutoCloseable {
    private static final int EVERY = 50;
    private static final int POINTS = 1000;

    private final FlowScore score;
    private final float[] points;
    private final OptionalDouble best;
    private double logProb;

    public FlowTest(PlaneFlow flow, PlaneData data) {
        score = new FlowScore(flow, data);
        points = Arrays.copyOf(data.test(), Math.min(2 * POINTS, data.test().length));
        best = data.meanLogProb(points);
        logProb = score.meanLogProb(points);
    }

    /** Scores if it is time to, after so many steps. */
    void after(long steps) {
        if (steps % EVERY == 0) {
            logProb = score.meanLogProb(points);
        }
    }

    /** The mean of log p(x) when it was scored last, in nats. */
    double logProb() {
        return logProb;
    }

    void restore(double value) {
        logProb = value;
    }

    /** The mean of log p(x) over the same points under the data's own density, where it is known. */
    OptionalDouble best() {
        return best;
    }

    FlowScore score() {
        return score;
    }

    @Override
    public void close() {
        score.close();
    }
}
