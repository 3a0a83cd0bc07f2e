package org.pushforward.model.flow;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.bijector.plane.Matrix2;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** Follows one point from x back to its code, and differentiates every layer where the point meets it. */
final class PointLook implements AutoCloseable {
    private final PlaneData data;
    private final Graph graph = new Graph();
    private final Tensor x;
    private final List<Tensor> path;
    private final Tensor logPrior;
    private final Tensor logProb;
    private final Step follow;
    /** Each layer's input, the point in both rows: the gradient of y₁₁ + y₂₂ by the rows is the Jacobian. */
    private final List<Tensor> twice = new ArrayList<>();

    private final Step differentiate;

    PointLook(PlaneFlow flow, PlaneData data) {
        this.data = data;
        x = graph.input(1, 2);
        path = flow.pathTo(x);
        logPrior = Losses.standardNormalLogProb(path.get(0));
        logProb = flow.logProb(x);
        List<Tensor> outputs = new ArrayList<>(path.subList(0, flow.count()));
        outputs.add(logPrior);
        outputs.add(logProb);
        follow = graph.evaluate(outputs.toArray(Tensor[]::new));
        Tensor identity = graph.input(2, 2).set(1, 0, 0, 1);
        Tensor sum = null;
        for (int k = 1; k <= flow.count(); k++) {
            Tensor in = graph.input(2, 2);
            twice.add(in);
            Tensor trace = flow.layer(k).inverse(in).value().times(identity).sum();
            sum = sum == null ? trace : sum.plus(trace);
        }
        differentiate = graph.gradient(sum, twice.toArray(Tensor[]::new));
    }

    /** @param u1 and {@code u2}: the point in the networks' unit */
    FlowSnapshot.Pointed at(double u1, double u2) {
        x.set((float) u1, (float) u2);
        follow.run();
        double[][] places = new double[path.size()][2];
        for (int k = 0; k < places.length; k++) {
            float[] place = path.get(k).get();
            places[k] = new double[] {place[0], place[1]};
            if (k > 0) {
                twice.get(k - 1).set(place[0], place[1], place[0], place[1]);
            }
        }
        differentiate.run();
        List<Matrix2> jacobians = new ArrayList<>();
        for (Tensor in : twice) {
            float[] j = differentiate.gradient(in);
            jacobians.add(new Matrix2(j[0], j[1], j[2], j[3]));
        }
        double prior = logPrior.item();
        FlowReading reading = new FlowReading(prior, logProb.item() - prior - data.logScale());
        double[] point = {data.fromUnit(u1, 0), data.fromUnit(u2, 1)};
        return new FlowSnapshot.Pointed(point, places, jacobians, -data.logScale(), reading);
    }

    @Override
    public void close() {
        graph.close();
    }
}
