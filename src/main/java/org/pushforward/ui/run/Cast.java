package org.pushforward.ui.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.compare.Differences;
import org.pushforward.parameter.Values;
import org.pushforward.plot.SharedAxes;
import org.pushforward.training.Recording;

/** The runs of a comparison: who comes in and goes, what they show and what is the same for all. */
final class Cast {
    private final List<Run<?>> runs = new ArrayList<>();
    private final Map<Run<?>, SharedAxes.Picture> pictures = new LinkedHashMap<>();
    private final Deque<Run<?>> wanted = new ArrayDeque<>();
    private final List<Copy<?>> copies = new ArrayList<>();
    private final SharedAxes axes = new SharedAxes();
    private final Function<Run<?>, Helm> helms;
    private Set<String> views = Set.of();
    private boolean spreading;

    /** @param helms what moves a run that comes in */
    Cast(Function<Run<?>, Helm> helms) {
        this.helms = helms;
    }

    /** The runs that are in, in their order; a view of them. */
    List<Run<?>> runs() {
        return runs;
    }

    SharedAxes axes() {
        return axes;
    }

    Set<String> views() {
        return views;
    }

    /** True if no run is on its way in and none waits to begin anew. */
    boolean isReady() {
        return wanted.isEmpty() && copies.isEmpty() && !isRestarting();
    }

    private boolean isRestarting() {
        return runs.stream().anyMatch(run -> run.driver.restarting());
    }

    void admit(int place, Run<?> run) {
        runs.add(place, run);
        pictures.put(run, axes.picture());
        run.pace(runs.get(0).pace());
        run.join(helms.apply(run), Optional.of(pictures.get(run)));
        focus(run);
    }

    /** Takes a run out and ends it. */
    void expel(int place) {
        Run<?> run = runs.remove(place);
        pictures.remove(run).forget();
        wanted.remove(run);
        run.close();
    }

    /** Wants a copy of a run, past and all, unless there are enough runs. */
    void copy(Run<?> run) {
        if (runs.size() + copies.size() + wanted.size() < Comparison.MOST) {
            wanted.add(run);
        }
    }

    /** Once a pulse: lets copies come in that are ready; true if one has. */
    boolean pulse(Ensemble ensemble) {
        while (!wanted.isEmpty() && !isRestarting()) {
            copies.add(Copy.of(wanted.poll()));
        }
        List<Copy<?>> ready = copies.stream().filter(Copy::isReady).toList();
        if (!ready.isEmpty()) {
            ensemble.halt();
        }
        for (Copy<?> copy : ready) {
            copies.remove(copy);
            if (copy.isHopeless()) {
                admit(runs.size(), copy.anew());
                ensemble.rewind();
            } else {
                Run<?> run = copy.open();
                admit(runs.size(), run);
                Recording past = copy.recording().join();
                ensemble.admit(run, past);
            }
        }
        return !ready.isEmpty();
    }

    /** Puts a run of another experiment into a place, on the same data with the same seed. */
    void replace(int place, Experiment<?> experiment) {
        expel(place);
        RunSpec lead = runs.get(0).spec();
        RunSpec own = experiment.defaults().withSeed(lead.seed());
        admit(place, Run.open(experiment, own.data().isEmpty() ? own : own.withData(lead.data())));
    }

    /** A run of an experiment that has none of these views shows its first. */
    void show(Set<String> ids) {
        views = Set.copyOf(ids);
        runs.forEach(this::focus);
    }

    /** A lesson's step sets the views of the first run; the others show the same. What it has set, if it has. */
    Optional<Focus> follow() {
        Focus now = runs.get(0).focus();
        if (now.views().equals(views)) {
            return Optional.empty();
        }
        show(now.views());
        return Optional.of(now);
    }

    private void focus(Run<?> run) {
        List<String> known =
                run.experiment().stage().views().stream().map(view -> view.id()).toList();
        Set<String> shown = views.isEmpty() || views.stream().anyMatch(known::contains) ? views : Set.of(known.get(0));
        run.focus(new Focus(run.focus().highlighted(), shown, run.focus().hidden()));
    }

    /** True while data or seed of one run are given to the others. */
    boolean isSpreading() {
        return spreading;
    }

    /** Data and seed are the same for all: gives what has changed in one run to the others. */
    void spread(RunSpec now, RunSpec past) {
        spreading = true;
        for (Run<?> run : runs) {
            RunSpec same = now.seed() == past.seed() ? run.spec() : run.spec().withSeed(now.seed());
            run.become(now.data().equals(past.data()) ? same : same.withData(now.data()));
        }
        spreading = false;
    }

    /** The names of the parameters in which the runs of this one's experiment differ. */
    Set<String> differences(Run<?> run) {
        List<Values> alike = runs.stream()
                .filter(other -> other.experiment().id().equals(run.experiment().id()))
                .map(Run::values)
                .toList();
        return Differences.of(run.experiment(), alike);
    }
}
