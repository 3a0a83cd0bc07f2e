package org.pushforward.model.flow;

import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneField;
import org.pushforward.parameter.Values;
import org.pushforward.prob.Rng;

/**
 * Everything that looks at a flow without changing it; its random codes are always the same. What does not depend on
 * the point and the layer that are chosen is computed once for each state of the weights.
 */
final class FlowLook implements AutoCloseable {
    private static final long SEED = 11;

    private final PlaneFlow flow;
    private final CloudLook clouds;
    private final DensityLook densities;
    private final PointLook point;

    private boolean stale = true;
    private PlaneField density;
    private float[] samples;
    private float[] codes;
    private FlowSnapshot.Mass mass;
    private double roundTrip;

    FlowLook(PlaneFlow flow, PlaneData data) {
        this.flow = flow;
        clouds = new CloudLook(flow, data, new Rng(SEED));
        densities = new DensityLook(flow, data);
        point = new PointLook(flow, data);
    }

    /** The weights are not what they were. */
    void changed() {
        stale = true;
    }

    FlowSnapshot snapshot(FlowReading reading, Values values, FlowTest test) {
        if (stale) {
            refresh();
        }
        FlowSnapshot.Warp warp = clouds.warp(Math.min(values.real("layer"), flow.count()));
        FlowSnapshot.Pointed pointed = point.at(values.real("x1"), values.real("x2"));
        FlowSnapshot.Score score = new FlowSnapshot.Score(test.logProb(), test.best(), mass, roundTrip);
        return new FlowSnapshot(reading, clouds.scene(), density, samples, codes, warp, pointed, score);
    }

    private void refresh() {
        clouds.refresh();
        densities.refresh();
        density = densities.density();
        mass = densities.mass(density);
        samples = clouds.samples();
        codes = clouds.codes();
        roundTrip = clouds.roundTrip();
        stale = false;
    }

    @Override
    public void close() {
        clouds.close();
        densities.close();
        point.close();
    }
}
