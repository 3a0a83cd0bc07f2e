package org.pushforward.bench;

import java.util.Optional;

/** Another engine that can train the models; found by {@link java.util.ServiceLoader}. */
public interface Rival {
    /** The word it is asked for by. */
    String name();

    /** One sentence that says why it does not run here and what to do, or nothing. */
    Optional<String> problem();

    /** How many threads it may use from now on, 1 or 2; called before each of its turns. */
    void threads(int n);

    /**
     * The same model with the weights and inputs that {@code ours} has now, to be read in the order that the model's
     * documentation gives; weights are [in, out].
     */
    Training start(Model model, Ours ours);
}
