package org.pushforward.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pushforward.nn.NumericGradient.normal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.pushforward.prob.Rng;

/** Whole models against ND4J's own differentiation, on the same weights and data. */
class SameDiffTest {
    private static INDArray array(Tensor t) {
        return Nd4j.createFromArray(t.get()).reshape(t.rows(), t.cols());
    }

    private static SDVariable dense(SameDiff sd, SDVariable x, Dense layer, String name) {
        SDVariable w = sd.var(name + "W", array(layer.w()));
        SDVariable b = sd.var(name + "b", array(layer.b()));
        return x.mmul(w).add(b);
    }

    private static void compare(SameDiff sd, ParameterBlock theta, Map<String, Tensor> names) {
        float[] gradient = theta.gradient();
        Map<String, INDArray> truth = sd.calculateGradients(Map.of(), names.keySet());
        int at = 0;
        for (Tensor t : theta.tensors()) {
            String name = names.entrySet().stream()
                    .filter(e -> e.getValue() == t)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            float[] expected = truth.get(name).dup('c').data().asFloat();
            double scale = 1e-6;
            for (float v : expected) {
                scale = Math.max(scale, Math.abs(v));
            }
            for (int i = 0; i < t.size(); i++) {
                assertThat((double) gradient[at + i]).as("%s %s", name, i).isCloseTo(expected[i], within(1e-5 * scale));
            }
            at += t.size();
        }
    }

    @Test
    void denseNetAgrees() {
        ParameterBlock theta = new ParameterBlock();
        Mlp net = new Mlp(theta, List.of(5, 17, 9, 1), Activation.TANH, new Rng(1));
        try (Graph graph = new Graph()) {
            Tensor x = graph.input(23, 5).set(normal(115, 2));
            Tensor loss = Losses.sigmoidCrossEntropy(net.apply(x), 1).mean();
            graph.gradient(loss, theta).run();

            SameDiff sd = SameDiff.create();
            SDVariable h = sd.constant("x", array(x));
            h = sd.math.tanh(dense(sd, h, net.layers().get(0), "l0"));
            h = sd.math.tanh(dense(sd, h, net.layers().get(1), "l1"));
            SDVariable l = dense(sd, h, net.layers().get(2), "l2");
            SDVariable out = sd.nn.softplus(l.neg()).mean("loss");
            sd.setLossVariables("loss");
            assertThat(loss.item()).isCloseTo(out.eval().getFloat(0), within(1e-6f));
            List<Dense> d = net.layers();
            compare(
                    sd,
                    theta,
                    Map.of(
                            "l0W",
                            d.get(0).w(),
                            "l0b",
                            d.get(0).b(),
                            "l1W",
                            d.get(1).w(),
                            "l1b",
                            d.get(1).b(),
                            "l2W",
                            d.get(2).w(),
                            "l2b",
                            d.get(2).b()));
        }
    }

    @Test
    void variationalAutoencoderAgrees() {
        ParameterBlock theta = new ParameterBlock();
        Rng rng = new Rng(3);
        Dense hidden = new Dense(theta, 30, 21, Activation.RELU, rng);
        Dense toMean = new Dense(theta, 21, 4, Activation.IDENTITY, rng);
        Dense toLogVar = new Dense(theta, 21, 4, Activation.IDENTITY, rng);
        Dense decoder = new Dense(theta, 4, 30, Activation.IDENTITY, rng);
        try (Graph graph = new Graph()) {
            float[] pixels = new float[13 * 30];
            rng.fillUniform(pixels);
            Tensor x = graph.input(13, 30).set(pixels);
            Tensor eps = graph.input(13, 4).set(normal(52, 5));
            Tensor h = hidden.apply(x);
            Tensor mean = toMean.apply(h);
            Tensor logVar = toLogVar.apply(h);
            Tensor z = Losses.reparameterize(mean, logVar, eps);
            Tensor logLikelihood = Losses.bernoulliLogLikelihood(decoder.apply(z), x);
            Tensor loss = Losses.gaussianKl(mean, logVar).minus(logLikelihood).mean();
            graph.gradient(loss, theta).run();

            SameDiff sd = SameDiff.create();
            SDVariable sx = sd.constant("x", array(x));
            SDVariable sh = sd.nn.relu(dense(sd, sx, hidden, "h"), 0);
            SDVariable m = dense(sd, sh, toMean, "m");
            SDVariable v = dense(sd, sh, toLogVar, "v");
            SDVariable sz = m.add(sd.math.exp(v.mul(0.5)).mul(sd.constant("eps", array(eps))));
            SDVariable l = dense(sd, sz, decoder, "d");
            SDVariable ll = l.mul(sx).sub(sd.nn.softplus(l)).sum(1);
            SDVariable kl = sd.math.exp(v).add(m.mul(m)).sub(1).sub(v).sum(1).mul(0.5);
            SDVariable out = kl.sub(ll).mean("loss");
            sd.setLossVariables("loss");
            assertThat(loss.item()).isCloseTo(out.eval().getFloat(0), within(2e-5f));
            compare(
                    sd,
                    theta,
                    Map.of(
                            "hW",
                            hidden.w(),
                            "hb",
                            hidden.b(),
                            "mW",
                            toMean.w(),
                            "mb",
                            toMean.b(),
                            "vW",
                            toLogVar.w(),
                            "vb",
                            toLogVar.b(),
                            "dW",
                            decoder.w(),
                            "db",
                            decoder.b()));
        }
    }
}
