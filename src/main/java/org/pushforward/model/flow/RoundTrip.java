package org.pushforward.model.flow;

import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Tensor;

/** How far points come back from where they were: |f(f⁻¹(x)) - x|. */
final class RoundTrip {
    private RoundTrip() {}

    /** Over all points kept aside, in the data's unit. */
    static double of(PlaneFlow flow, PlaneData data) {
        float[] x = data.test();
        try (Graph graph = new Graph()) {
            Tensor u = graph.input(x.length / 2, 2).set(data.toUnit(x.clone()));
            Tensor back = flow.forward(flow.inverse(u).value()).value();
            graph.forward(back);
            return greatest(x, data.fromUnit(back.get()));
        }
    }

    /** The greatest distance of a point from its image, both [n * 2]; not a number if one is. */
    static double greatest(float[] points, float[] images) {
        double greatest = 0;
        for (int i = 0; i < points.length; i += 2) {
            double far = Math.hypot(images[i] - points[i], images[i + 1] - points[i + 1]);
            greatest = Math.max(greatest, far);
        }
        return greatest;
    }
}
