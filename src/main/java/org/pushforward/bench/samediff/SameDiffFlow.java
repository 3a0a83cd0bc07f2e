package org.pushforward.bench.samediff;

import java.util.List;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.pushforward.bench.Flow;
import org.pushforward.bench.Rule;
import org.pushforward.bench.Training;

/** Affine couplings; the two halves stay columns of their own to the end. */
final class SameDiffFlow {
    private static final double LOG_2PI = Math.log(2 * Math.PI);

    private SameDiffFlow() {}

    static Training start(Flow model, Arrays start) {
        Fit fit = new Fit();
        SameDiff graph = fit.graph();
        SDVariable x = fit.input("x", start.inputs().get(0));
        SDVariable a = column(x, 0);
        SDVariable b = column(x, 1);
        SDVariable logDet = null;
        int each = start.parameters().size() / model.couplings();
        for (int k = 0; k < model.couplings(); k++) {
            List<INDArray> theta = start.parameters().subList(k * each, (k + 1) * each);
            SDVariable h = new Dense(graph, "h" + k + "_", model.net(), theta, true).apply(a);
            SDVariable s = graph.math.tanh(column(h, 0));
            SDVariable moved = b.mul(graph.math.exp(s)).add(column(h, 1));
            logDet = logDet == null ? s : logDet.add(s);
            b = a;
            a = moved;
        }
        SDVariable squares = graph.math.square(a).add(graph.math.square(b));
        fit.minimise(squares.mul(0.5).sub(logDet).mean().add(LOG_2PI), Rule.ADAM);
        return new Single(fit);
    }

    private static SDVariable column(SDVariable x, int k) {
        return x.get(SDIndex.all(), SDIndex.interval(k, k + 1));
    }
}
