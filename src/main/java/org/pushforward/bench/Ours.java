package org.pushforward.bench;

import java.util.List;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/**
 * A model in training by our engine.
 *
 * @param inputs data and noise, as the model declares them
 * @param parameters weights and biases, as the model declares them
 * @param objectives the losses, one number each
 * @param update computes them and moves the parameters
 */
public record Ours(Graph graph, List<Tensor> inputs, List<Tensor> parameters, List<Tensor> objectives, Runnable update)
        implements Training {
    /** One loss, whose parameters all move by Adam. */
    static Ours withAdam(Graph graph, List<Tensor> inputs, ParameterBlock theta, Tensor loss) {
        Step step = graph.gradient(loss, theta);
        Optimizer adam = Rule.ADAM.of(theta);
        return new Ours(graph, inputs, theta.tensors(), List.of(loss), () -> {
            step.run();
            adam.step();
        });
    }

    @Override
    public void step() {
        update.run();
    }

    @Override
    public double[] losses() {
        graph.forward(objectives.toArray(Tensor[]::new));
        return objectives.stream().mapToDouble(Tensor::item).toArray();
    }

    @Override
    public void close() {
        graph.close();
    }
}
