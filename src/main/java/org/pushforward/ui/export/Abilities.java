package org.pushforward.ui.export;

import java.util.List;
import org.pushforward.training.Trainer;

/**
 * What a trainer can give away.
 *
 * @param parts names of the parts of what was learned
 * @param samples whether it can be sampled
 * @param scores whether it can score data
 */
record Abilities(List<String> parts, boolean samples, boolean scores) {
    /** Those of a run that never began. */
    static final Abilities NONE = new Abilities(List.of(), false, false);

    /** On the training thread. */
    static Abilities of(Trainer<?> trainer) {
        return new Abilities(
                List.copyOf(trainer.weights().parts().keySet()),
                trainer.samples(1, 0).isPresent(),
                trainer.likelihood().isPresent());
    }
}
