package org.pushforward.ui.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.parameter.Values;
import org.pushforward.training.Frame;
import org.pushforward.training.Recording;
import org.pushforward.training.Session;
import org.pushforward.training.Track;
import org.pushforward.training.Trainer;

/** A run's session and what it was told last; of several restarts asked for while one is under way the last is made. */
final class Driver<S> {
    private final Experiment<S> experiment;
    private final Session<S> session;
    private boolean restartWanted;
    private boolean restartUnderWay;
    /** The last change or restart that the session was told of. */
    private long told;

    private volatile List<String> phases = List.of();

    /** @param from where the run stands if it was recorded; then the specification is that of its beginning */
    Driver(Experiment<S> experiment, RunSpec spec, Optional<Recording> from) {
        this.experiment = experiment;
        Supplier<Trainer<S>> factory = factory(spec);
        session = from.map(recording -> new Session<>(factory, recording))
                .orElseGet(() -> new Session<>(factory, spec.values()));
    }

    private Supplier<Trainer<S>> factory(RunSpec wanted) {
        return () -> {
            Trainer<S> trainer = experiment.start(wanted);
            phases = List.copyOf(trainer.phases());
            return trainer;
        };
    }

    Session<S> session() {
        return session;
    }

    /** The phases of one step, none until the trainer stands. */
    List<String> phases() {
        return phases;
    }

    /** The newest frame, or null. */
    Frame<S> poll() {
        Frame<S> newest = session.poll();
        restartUnderWay &= newest == null;
        return newest;
    }

    /** The values in force; none if a change or restart is still on its way to the frame. */
    Optional<Values> valuesOf(Track track) {
        return track.values().filter(values -> track.changes() == told && !restartWanted);
    }

    /** A restart was asked for that has not begun. */
    boolean restarting() {
        return restartWanted;
    }

    void wantRestart() {
        restartWanted = true;
    }

    /** Unless a restart will take the values anyway. */
    void set(Values values) {
        if (!restartWanted) {
            told = session.set(values);
        }
    }

    /** Begins the restart that was asked for, if none is under way. */
    void restartIfWanted(RunSpec spec, boolean playing) {
        if (restartWanted && !restartUnderWay) {
            restartWanted = false;
            restartUnderWay = true;
            told = session.restart(factory(spec), spec.values());
            if (playing) {
                // a run that failed has stopped playing, the new one is to go on
                session.play();
            }
        }
    }
}
