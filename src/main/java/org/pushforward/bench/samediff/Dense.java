package org.pushforward.bench.samediff;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.pushforward.bench.Net;
import org.pushforward.nn.Activation;

/** Dense layers one after another, in a graph that trains them or takes them as they are. */
final class Dense {
    private static final double LEAK = 0.2;

    private final SameDiff graph;
    private final List<SDVariable> parameters = new ArrayList<>();
    private final Net net;

    /** @param trained false for constants, which share their memory with whoever trains them */
    Dense(SameDiff graph, String name, Net net, List<INDArray> values, boolean trained) {
        this.graph = graph;
        this.net = net;
        for (int k = 0; k < values.size(); k++) {
            parameters.add(trained ? graph.var(name + k, values.get(k)) : graph.constant(name + k, values.get(k)));
        }
    }

    SDVariable apply(SDVariable x) {
        SDVariable h = x;
        for (int k = 0; k < parameters.size(); k += 2) {
            boolean last = k + 2 == parameters.size();
            h = activate(h.mmul(parameters.get(k)).add(parameters.get(k + 1)), last ? net.output() : net.hidden());
        }
        return h;
    }

    private SDVariable activate(SDVariable h, Activation f) {
        return switch (f) {
            case IDENTITY -> h;
            case RELU -> graph.nn.relu(h, 0);
            case LEAKY_RELU -> graph.nn.leakyRelu(h, LEAK);
            case TANH -> graph.math.tanh(h);
            default -> throw new IllegalArgumentException("no model has " + f);
        };
    }
}
