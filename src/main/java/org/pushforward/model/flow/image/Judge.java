package org.pushforward.model.flow.image;

import org.pushforward.data.ImageSet;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.prob.Rng;

/** Exact densities of images, and how exactly they come back from their codes; the noise is the same for every model. */
final class Judge implements AutoCloseable {
    private static final long NOISE = 20160508L;

    private final Graph graph = new Graph();
    private final FlowNet net;
    private final int rows;
    private final Tensor u;
    private final FlowNet.Encoding encoding;
    private final Tensor back;
    private final Step densities;
    private final Step roundTrip;
    private final Dequantised data;

    /** @param rows images taken at a time */
    Judge(FlowNet net, int rows) {
        this.net = net;
        this.rows = rows;
        u = graph.input(rows, net.pixels());
        encoding = net.encode(u);
        back = net.decode(encoding.z());
        densities = graph.evaluate(encoding.logProb());
        roundTrip = graph.evaluate(back);
        data = Dequantised.empty(rows, net.pixels());
    }

    /** The mean of log p(y) over images, in nats of the density on [0, 1]^D. */
    double logProb(ImageSet images) {
        Rng noise = new Rng(NOISE);
        double sum = 0;
        for (int first = 0; first < images.count(); first += rows) {
            data.draw(net.levels(), images, first, noise);
            u.set(data.u());
            densities.run();
            float[] logProb = encoding.logProb().get();
            for (int r = 0; r < Math.min(rows, images.count() - first); r++) {
                sum += logProb[r] + data.logSlopes()[r];
            }
        }
        return sum / images.count();
    }

    /** log p(y) of one dequantised image in nats. */
    double logProb(double[] y) {
        float[] in = new float[rows * net.pixels()];
        double logSlope = 0;
        for (int j = 0; j < y.length; j++) {
            in[j] = (float) net.levels().u(y[j]);
            logSlope += net.levels().logSlope(GreyLevels.level(y[j]));
        }
        for (int r = 1; r < rows; r++) {
            System.arraycopy(in, 0, in, r * y.length, y.length);
        }
        u.set(in);
        densities.run();
        return encoding.logProb().get()[0] + logSlope;
    }

    /** max |decode(encode(y)) - y| over all pixels of all images. */
    double roundTrip(ImageSet images) {
        Rng noise = new Rng(NOISE);
        double worst = 0;
        for (int first = 0; first < images.count(); first += rows) {
            data.draw(net.levels(), images, first, noise);
            u.set(data.u());
            roundTrip.run();
            float[] again = back.get();
            int count = Math.min(rows, images.count() - first) * net.pixels();
            for (int i = 0; i < count; i++) {
                double error = Math.abs(net.levels().y(again[i]) - data.y()[i]);
                worst = error > worst || Double.isNaN(error) ? error : worst;
            }
        }
        return worst;
    }

    @Override
    public void close() {
        graph.close();
    }
}
