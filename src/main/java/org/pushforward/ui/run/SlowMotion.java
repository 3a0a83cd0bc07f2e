package org.pushforward.ui.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pushforward.training.Frame;
import org.pushforward.training.Session;

/** Whether a run goes phase by phase, by a slow pace or by hand, and what the phase it did last lights up. */
public final class SlowMotion {
    private final Run<?> run;
    private boolean slowPace;
    private boolean byHand;

    SlowMotion(Run<?> run) {
        this.run = run;
    }

    void paced(double stepsPerSecond) {
        slowPace = stepsPerSecond < Session.SLOW_MOTION;
    }

    /** @param byHand true for a single phase, false for everything that goes by whole steps */
    void moved(boolean byHand) {
        this.byHand = byHand;
    }

    /** True while the run goes phase by phase; a step of one phase has no slow motion. */
    public boolean isOn() {
        return (slowPace || byHand) && run.phases().size() > 1;
    }

    /** The phase that was done last; none at a run's beginning. */
    public Optional<String> phaseDone() {
        return run.frame().filter(frame -> isOn()).flatMap(this::before);
    }

    private Optional<String> before(Frame<?> frame) {
        List<String> phases = run.phases();
        boolean beginning = frame.step() == 0 && frame.phase() == 0;
        return beginning
                ? Optional.empty()
                : Optional.of(phases.get((frame.phase() + phases.size() - 1) % phases.size()));
    }

    /** True if the controls keep still what would move in this phase. */
    public boolean isHeld(String phase) {
        return run.experiment().holds(phase, run.values());
    }

    /** What that phase lights up, see {@link org.pushforward.experiment.Experiment#lit}; nothing outside slow motion. */
    public Set<String> lit() {
        return phaseDone()
                .filter(phase -> !isHeld(phase))
                .map(run.experiment()::lit)
                .orElse(Set.of());
    }
}
