package org.pushforward.model.gan;

import java.util.Map;
import org.pushforward.nn.Optimizer;
import org.pushforward.nn.ParameterBlock;
import org.pushforward.training.Checkpoint;

/**
 * What one player learns, and by which optimiser.
 *
 * @param name of its part in a checkpoint; the optimiser's is {@code <name>-optimizer}
 * @param theta its parameters
 * @param optimizer of these parameters
 */
public record Learner(String name, ParameterBlock theta, Optimizer optimizer) {
    public static Learner generator(ParameterBlock theta, Optimizer optimizer) {
        return new Learner("generator", theta, optimizer);
    }

    public static Learner discriminator(ParameterBlock theta, Optimizer optimizer) {
        return new Learner("discriminator", theta, optimizer);
    }

    /** What two players have learned, without their optimisers. */
    public static Checkpoint weights(Learner generator, Learner discriminator) {
        return new Checkpoint(
                Map.of(generator.name, generator.theta.values(), discriminator.name, discriminator.theta.values()));
    }

    /** Descends along the gradient. */
    public void update(double learningRate) {
        optimizer.learningRate(learningRate);
        optimizer.step();
    }

    public void save(Map<String, Object> parts) {
        parts.put(name, theta.values());
        parts.put(optimizerName(), optimizer.state());
    }

    /** @throws org.pushforward.training.CheckpointException if a part is missing or has another size */
    public void restore(Checkpoint checkpoint) {
        float[] averages = checkpoint.floats(optimizerName(), optimizer.state().length);
        begin(checkpoint);
        optimizer.restore(averages);
    }

    /** Takes the parameters alone; the optimiser stays fresh. */
    public void begin(Checkpoint weights) {
        theta.restore(weights.floats(name, theta.size()));
    }

    private String optimizerName() {
        return name + "-optimizer";
    }
}
