package org.pushforward.experiment;

import java.util.List;
import java.util.Optional;
import org.pushforward.experiment.autoencoder.AutoencoderExperiment;
import org.pushforward.experiment.change.ChangeOfVariablesExperiment;
import org.pushforward.experiment.classifier.ClassifierExperiment;
import org.pushforward.experiment.coupling.CouplingExperiment;
import org.pushforward.experiment.elbo.ElboExperiment;
import org.pushforward.experiment.flow.FlowExperiment;
import org.pushforward.experiment.flow.TransportExperiment;
import org.pushforward.experiment.flow.image.GlowExperiment;
import org.pushforward.experiment.flow.image.NiceExperiment;
import org.pushforward.experiment.gan.Gan1dExperiment;
import org.pushforward.experiment.gan.digits.DigitsGanExperiment;
import org.pushforward.experiment.gan.plane.Gan2dExperiment;
import org.pushforward.experiment.gmm.GmmExperiment;
import org.pushforward.experiment.jacobian.JacobianExperiment;
import org.pushforward.experiment.mixing.MixingExperiment;
import org.pushforward.experiment.vae.PlaneVaeExperiment;
import org.pushforward.experiment.vae.VaeExperiment;
import org.pushforward.text.Nearest;

/** All experiments, in the course's order: the one list that names them. */
public final class Catalog {
    private static final List<Experiment<?>> ALL = List.of(
            new ChangeOfVariablesExperiment(),
            new JacobianExperiment(),
            new GmmExperiment(),
            new ElboExperiment(),
            new AutoencoderExperiment(),
            new VaeExperiment(),
            new PlaneVaeExperiment(),
            new CouplingExperiment(),
            new FlowExperiment(),
            new TransportExperiment(),
            new MixingExperiment(),
            new GlowExperiment(),
            new NiceExperiment(),
            new Gan1dExperiment(),
            new Gan2dExperiment(),
            new DigitsGanExperiment(),
            new ClassifierExperiment());

    private Catalog() {}

    public static List<Experiment<?>> all() {
        return ALL;
    }

    public static Optional<Experiment<?>> find(String id) {
        return ALL.stream().filter(experiment -> experiment.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException if there is none; the message suggests the nearest */
    public static Experiment<?> get(String id) {
        List<String> ids = ALL.stream().<String>map(Experiment::id).toList();
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown experiment '" + id + "'"
                + Nearest.suggest(id, ids) + "; there are " + String.join(", ", ids)));
    }
}
