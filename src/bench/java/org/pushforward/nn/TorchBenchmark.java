package org.pushforward.nn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.core.Linear;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The models A and C of {@link EngineBenchmark} beside PyTorch's eager execution in one process, alternating. Needs the
 * profile {@code bench}; nothing of it is shipped.
 */
public final class TorchBenchmark {
    private final NDManager manager = NDManager.newBaseManager("PyTorch");
    private int created;

    private TorchBenchmark() {}

    public static void main(String[] args) {
        int threads = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        TorchBenchmark torch = new TorchBenchmark();
        Engine.threads(threads);
        EngineBenchmark.report(
                List.of(
                        new EngineBenchmark.Subject("A ours", EngineBenchmark.gan(List.of(2, 64, 64, 2), List.of(2, 64, 64, 1), 256)),
                        new EngineBenchmark.Subject("A PyTorch", torch.gan()),
                        new EngineBenchmark.Subject("C ours", EngineBenchmark.vae(128)),
                        new EngineBenchmark.Subject("C PyTorch", torch.vae())),
                threads);
    }

    /** Weights, biases and their optimiser. */
    private final class Net {
        final List<NDArray> parameters = new ArrayList<>();
        final String id = "net" + created++;
        final Optimizer adam =
                Optimizer.adam().optLearningRateTracker(Tracker.fixed(1e-4f)).build();

        Net(int... sizes) {
            for (int k = 1; k < sizes.length; k++) {
                add(manager.randomNormal(new Shape(sizes[k], sizes[k - 1])).mul(0.05f));
                add(manager.zeros(new Shape(sizes[k])));
            }
        }

        private void add(NDArray a) {
            // the optimiser makes its averages at the first update: here, where they outlive a step
            adam.update(id + parameters.size(), a, a.zerosLike());
            a.setRequiresGradient(true);
            parameters.add(a);
        }

        NDArray apply(NDArray x, UnaryOperator<NDArray> hidden) {
            NDArray h = x;
            for (int k = 0; k < parameters.size(); k += 2) {
                h = Linear.linear(h, parameters.get(k), parameters.get(k + 1)).singletonOrThrow();
                h = k + 2 < parameters.size() ? hidden.apply(h) : h;
            }
            return h;
        }

        void update() {
            for (int k = 0; k < parameters.size(); k++) {
                NDArray p = parameters.get(k);
                adam.update(id + k, p, p.getGradient());
            }
        }
    }

    private static NDArray relu(NDArray x) {
        return ai.djl.nn.Activation.relu(x);
    }

    private static NDArray leaky(NDArray x) {
        return ai.djl.nn.Activation.leakyRelu(x, 0.2f);
    }

    private static NDArray softplus(NDArray x) {
        return ai.djl.nn.Activation.softPlus(new NDList(x)).singletonOrThrow();
    }

    private static GradientCollector collector() {
        return ai.djl.engine.Engine.getInstance().newGradientCollector();
    }

    private Runnable gan() {
        Net g = new Net(2, 64, 64, 2);
        Net d = new Net(2, 64, 64, 1);
        NDArray x = manager.randomNormal(new Shape(256, 2));
        NDArray z = manager.randomNormal(new Shape(256, 2));
        return () -> {
            try (NDScope scope = new NDScope()) {
                scope.suppressNotUsedWarning();
                try (GradientCollector gradients = collector()) {
                    NDArray fake = g.apply(z, TorchBenchmark::relu).stopGradient();
                    NDArray real = softplus(d.apply(x, TorchBenchmark::leaky).neg()).mean();
                    gradients.backward(real.add(softplus(d.apply(fake, TorchBenchmark::leaky)).mean()));
                }
                d.update();
                try (GradientCollector gradients = collector()) {
                    NDArray scores = d.apply(g.apply(z, TorchBenchmark::relu), TorchBenchmark::leaky);
                    gradients.backward(softplus(scores.neg()).mean());
                }
                g.update();
            }
        };
    }

    private Runnable vae() {
        Net encoder = new Net(784, 400);
        Net toMean = new Net(400, 20);
        Net toLogVar = new Net(400, 20);
        Net decoder = new Net(20, 400, 784);
        NDArray x = manager.randomUniform(0, 1, new Shape(128, 784));
        NDArray eps = manager.randomNormal(new Shape(128, 20));
        return () -> {
            try (NDScope scope = new NDScope()) {
                scope.suppressNotUsedWarning();
                try (GradientCollector gradients = collector()) {
                    NDArray h = relu(encoder.apply(x, TorchBenchmark::relu));
                    NDArray mean = toMean.apply(h, TorchBenchmark::relu);
                    NDArray logVar = toLogVar.apply(h, TorchBenchmark::relu);
                    NDArray z = mean.add(logVar.mul(0.5f).exp().mul(eps));
                    NDArray l = decoder.apply(z, TorchBenchmark::relu);
                    NDArray reconstruction = softplus(l).sub(l.mul(x)).sum();
                    NDArray kl = logVar.exp().add(mean.mul(mean)).sub(1f).sub(logVar).sum().mul(0.5f);
                    gradients.backward(reconstruction.add(kl).div(128f));
                }
                for (Net net : List.of(encoder, toMean, toLogVar, decoder)) {
                    net.update();
                }
            }
        };
    }
}
