package org.pushforward.bench.pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDScope;
import ai.djl.nn.core.Linear;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.function.Supplier;
import org.pushforward.bench.Net;
import org.pushforward.nn.Activation;

/** The functions that the models are made of. */
final class Torch {
    private static final float LEAK = 0.2f;

    private Torch() {}

    /** Runs one step and frees the arrays that it made. */
    static void step(Runnable step) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            step.run();
        }
    }

    /** Collects the gradient of a loss. */
    static void backward(Supplier<NDArray> loss) {
        try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
            collector.backward(loss.get());
        }
    }

    /** Computes without collecting anything. */
    static double value(Supplier<NDArray> loss) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            return loss.get().getFloat();
        }
    }

    static NDArray dense(NDArray x, List<NDArray> theta, Net net) {
        NDArray h = x;
        for (int k = 0; k < theta.size(); k += 2) {
            boolean last = k + 2 == theta.size();
            h = activate(linear(h, theta.get(k), theta.get(k + 1)), last ? net.output() : net.hidden());
        }
        return h;
    }

    static NDArray linear(NDArray x, NDArray w, NDArray b) {
        return Linear.linear(x, w, b).singletonOrThrow();
    }

    static NDArray relu(NDArray x) {
        return ai.djl.nn.Activation.relu(x);
    }

    static NDArray softplus(NDArray x) {
        return ai.djl.nn.Activation.softPlus(new NDList(x)).singletonOrThrow();
    }

    private static NDArray activate(NDArray h, Activation f) {
        return switch (f) {
            case IDENTITY -> h;
            case RELU -> relu(h);
            case LEAKY_RELU -> ai.djl.nn.Activation.leakyRelu(h, LEAK);
            case TANH -> h.tanh();
            default -> throw new IllegalArgumentException("no model has " + f);
        };
    }
}
