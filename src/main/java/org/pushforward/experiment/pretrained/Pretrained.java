package org.pushforward.experiment.pretrained;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.pushforward.data.DataException;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.output.NumpyReader;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;

/**
 * What an experiment learned before it was shipped: {@code assets/pretrained/<id>.npz}, which {@code run --weights}
 * wrote; the README beside it has the whole command.
 *
 * <p>An experiment offers it by {@link Experiment#pretrained} and the parameter {@link #parameter}, and hands {@link #weights} to its trainer. Step 0 is
 * then the trained model; training goes on from there with a fresh optimiser. They fit only networks of the shape they
 * were trained in, and the data they were trained on: any other run begins from scratch.
 *
 * @param experiment the experiment's id, as in "vae-mnist"
 * @param shape names of the parameters on which the networks' shape and meaning depend
 */
public record Pretrained(String experiment, List<String> shape) {
    /** The parameter's name. */
    public static final String PARAMETER = "weights";

    /** Its value for a run that begins on the weights that come with the program, where they fit. */
    public static final String TRAINED = "trained";

    private static final String SCRATCH = "scratch";

    public Pretrained {
        shape = List.copyOf(shape);
    }

    /** @param shape names of the parameters that must have their defaults for the weights to fit */
    public static Pretrained of(String experiment, String... shape) {
        return new Pretrained(experiment, List.of(shape));
    }

    /** Whether to begin trained or from scratch; to be declared among an experiment's parameters. */
    public static Choice parameter() {
        return Parameter.choice(PARAMETER, TRAINED, SCRATCH);
    }

    /** True if the run begins on the weights that come with the program. */
    public boolean fits(Experiment<?> of, RunSpec spec) {
        return spec.values().choice(PARAMETER).equals(TRAINED)
                && spec.data().equals(of.dataSets().get(0))
                && hasShape(of.parameters(), spec.values());
    }

    private boolean hasShape(Parameters parameters, Values values) {
        Values defaults = parameters.defaults();
        return shape.stream().allMatch(name -> values.get(name).equals(defaults.get(name)));
    }

    /**
     * The weights to begin a run with; none if it begins from scratch.
     *
     * @throws DataException if the file is missing or cannot be read
     */
    public Optional<Checkpoint> weights(Experiment<?> of, RunSpec spec) {
        return fits(of, spec) ? Optional.of(read()) : Optional.empty();
    }

    private Checkpoint read() {
        String name = "/assets/pretrained/" + experiment + ".npz";
        try (InputStream in = Pretrained.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DataException(
                        name
                                + ": the weights that come with the program are missing; install it again or set weights=scratch");
            }
            return new Checkpoint(NumpyReader.npz(in));
        } catch (IOException e) {
            throw new DataException(name + ": the weights that come with the program cannot be read (" + e.getMessage()
                    + "); install it again or set weights=scratch");
        }
    }
}
