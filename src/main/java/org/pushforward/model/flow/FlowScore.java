package org.pushforward.model.flow;

import org.pushforward.model.plane.PlaneData;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.training.Likelihood;

/** log p(x) of points in the data's own unit, with the weights as they are now; recorded once. */
public final class FlowScore implements AutoCloseable {
    private static final int CHUNK = 500;

    private final PlaneFlow flow;
    private final PlaneData data;
    private final Graph graph = new Graph();
    private Batch one;
    private Batch many;

    public FlowScore(PlaneFlow flow, PlaneData data) {
        this.flow = flow;
        this.data = data;
    }

    /** A recorded batch of one size. */
    private final class Batch {
        private final float[] u;
        private final float[] logs;
        private final Tensor in;
        private final Tensor out;
        private final Step step;

        Batch(int rows) {
            u = new float[2 * rows];
            logs = new float[rows];
            in = graph.input(rows, 2);
            out = flow.logProb(in);
            step = graph.evaluate(out);
        }

        float[] run() {
            in.set(u);
            step.run();
            return out.read(logs);
        }
    }

    /** log p at one point of the data's unit, in nats. */
    public double logProb(double x, double y) {
        if (one == null) {
            one = new Batch(1);
        }
        one.u[0] = (float) data.toUnit(x, 0);
        one.u[1] = (float) data.toUnit(y, 1);
        return one.run()[0] - data.logScale();
    }

    /** log p at points in the data's unit, [n * 2], in nats. */
    public double[] logProbs(float[] points) {
        if (many == null) {
            many = new Batch(CHUNK);
        }
        float[] u = data.toUnit(points.clone());
        double[] logs = new double[u.length / 2];
        for (int from = 0; from < logs.length; from += CHUNK) {
            int rows = Math.min(CHUNK, logs.length - from);
            System.arraycopy(u, 2 * from, many.u, 0, 2 * rows);
            float[] some = many.run();
            for (int i = 0; i < rows; i++) {
                logs[from + i] = some[i] - data.logScale();
            }
        }
        return logs;
    }

    /** The mean of log p over points in the data's unit, [n * 2], in nats. */
    public double meanLogProb(float[] points) {
        double sum = 0;
        for (double log : logProbs(points)) {
            sum += log;
        }
        return 2 * sum / points.length;
    }

    public Likelihood likelihood() {
        return new Likelihood(2, true, x -> logProb(x[0], x[1]));
    }

    @Override
    public void close() {
        graph.close();
    }
}
