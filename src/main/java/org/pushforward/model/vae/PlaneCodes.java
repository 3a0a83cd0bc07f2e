package org.pushforward.model.vae;

import java.util.Arrays;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneScene;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** Where the encoder puts some points that stay the same, and one that can be moved. */
final class PlaneCodes implements AutoCloseable {
    private static final int MOST = 600;

    private final Graph graph = new Graph();
    private final PlaneScene scene;
    private final int count;
    private final int latent;
    private final float[] in;
    private final Tensor x;
    private final VaeNet.Posterior q;
    private final Step encode;
    private final float[] mean;
    private final float[] deviation;

    PlaneCodes(VaeNet net, PlaneData data) {
        scene = PlaneScene.of(data, MOST);
        count = scene.points().length / 2;
        latent = net.sizes().latent();
        in = Arrays.copyOf(data.toUnit(scene.points().clone()), 2 * count + 2);
        x = graph.input(count + 1, 2);
        q = net.encode(x);
        encode = graph.evaluate(q.mean(), q.logVar());
        mean = new float[(count + 1) * latent];
        deviation = new float[mean.length];
    }

    PlaneScene scene() {
        return scene;
    }

    /** Encodes with the weights as they are now; the last point is (u1, u2) in the networks' unit. */
    void refresh(float u1, float u2) {
        in[2 * count] = u1;
        in[2 * count + 1] = u2;
        x.set(in);
        encode.run();
        q.mean().read(mean);
        q.logVar().read(deviation);
        for (int j = 0; j < deviation.length; j++) {
            deviation[j] = (float) Math.exp(deviation[j] / 2.0);
        }
    }

    /** The fixed points' codes. */
    CodePlane plane() {
        return CodePlane.of(
                Arrays.copyOf(mean, count * latent), Arrays.copyOf(deviation, count * latent), scene.sectors());
    }

    /** m of the moved point, [latent]. */
    float[] lastMean() {
        return Arrays.copyOfRange(mean, count * latent, mean.length);
    }

    /** σ of the moved point, [latent]. */
    float[] lastDeviation() {
        return Arrays.copyOfRange(deviation, count * latent, deviation.length);
    }

    @Override
    public void close() {
        graph.close();
    }
}
