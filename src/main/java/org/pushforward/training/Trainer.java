package org.pushforward.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pushforward.parameter.Values;

/**
 * What a training thread drives: a model, its optimiser, its random streams, and the pictures' numbers.
 *
 * <p>One thread owns a trainer from its making to {@link #close}. Only fresh heap values leave it. A trainer is a pure
 * function of (parameters, data, seed) and the live parameters set since: it has no clock, and neither
 * {@link #snapshot} nor {@link #metrics} disturbs the steps that follow.
 *
 * @param <S> the snapshot: a record of fresh heap values, all that the stage draws
 */
public interface Trainer<S> extends AutoCloseable {

    /** The names of one step's phases in order, at least one, as in "sample", "discriminator", "generator". */
    default List<String> phases() {
        return List.of("step");
    }

    /** Does one phase of a step; phase 0 comes first, the last one ends the step. */
    void phase(int index);

    /** Does one whole step. */
    default void step() {
        for (int i = 0; i < phases().size(); i++) {
            phase(i);
        }
    }

    /** Takes new values of live parameters; they act from the next phase on. */
    void set(Values values);

    /** The names of the curves drawn over time, as in "loss"; none for a pane without training. */
    default List<String> curveNames() {
        return List.of();
    }

    /** The last step's value for each curve; cheap. A value that is not finite means that the run diverged. */
    default double[] curves() {
        return new double[0];
    }

    /** Everything the stage draws now, fresh. */
    S snapshot();

    /** The named results in full, evaluated now; may take seconds. Nats unless the name says otherwise. */
    Map<String, Double> metrics();

    /** The whole state, so that {@link #restore} continues bit for bit. */
    Checkpoint checkpoint();

    /**
     * What was learned, without the state of optimisers and random streams: for looking at, and to begin another run
     * with. The whole state where nothing is learned.
     */
    default Checkpoint weights() {
        return checkpoint();
    }

    /**
     * Goes back to a state taken from a trainer with the same parameters and data.
     *
     * @throws CheckpointException if the checkpoint lacks a part or a part has another size
     */
    void restore(Checkpoint checkpoint);

    /** How this model scores data, if it can. */
    default Optional<Likelihood> likelihood() {
        return Optional.empty();
    }

    /**
     * Draws from the model as it is now, in a random stream of its own.
     *
     * @return rows of shape [count, dim], none if the model cannot be sampled
     */
    default Optional<double[][]> samples(int count, long seed) {
        return Optional.empty();
    }

    @Override
    default void close() {}
}
