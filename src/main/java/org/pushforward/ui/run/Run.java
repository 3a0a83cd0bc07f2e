package org.pushforward.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.parameter.Values;
import org.pushforward.plot.SharedAxes;
import org.pushforward.training.Frame;
import org.pushforward.training.Recording;
import org.pushforward.training.Track;
import org.pushforward.training.Trainer;

/**
 * One open experiment: its session, its present specification and the newest frame. Used by the window's thread alone;
 * {@link #pulse} is called once a pulse and pulls.
 *
 * @param <S> the experiment's snapshot
 */
public final class Run<S> implements AutoCloseable {
    private final Experiment<S> experiment;
    private StagePainter<S> painter;
    final Driver<S> driver;
    final Solo solo;
    private final List<Runnable> listeners = new ArrayList<>();

    private final Edits edits = new Edits(this::spec, this::become, System::nanoTime);

    private RunSpec spec;
    private Frame<S> frame;
    private Focus focus = Focus.NONE;
    private Helm helm;
    private Optional<SharedAxes.Picture> beside = Optional.empty();
    private final SlowMotion slowMotion = new SlowMotion(this);

    private Run(Experiment<S> experiment, RunSpec present, Driver<S> driver) {
        this.experiment = experiment;
        this.driver = driver;
        painter = new StagePainter<>(experiment);
        spec = present;
        solo = new Solo(driver, this::changed);
        helm = solo;
        pace(experiment.pace());
    }

    /** Opens an experiment, paused, with its default specification. */
    public static <S> Run<S> open(Experiment<S> experiment) {
        return open(experiment, experiment.defaults());
    }

    static <S> Run<S> open(Experiment<S> experiment, RunSpec spec) {
        return new Run<>(experiment, spec, new Driver<>(experiment, spec, Optional.empty()));
    }

    /** Opens a saved run, paused where it stood. */
    public static <S> Run<S> open(OpenedRun<S> saved) {
        return new Run<>(
                saved.experiment(),
                saved.spec(),
                new Driver<>(saved.experiment(), saved.beginning(), Optional.of(saved.recording())));
    }

    /** As {@link Session#ask}. */
    public <T> CompletableFuture<T> ask(Function<? super Trainer<S>, ? extends T> question) {
        return driver.session().ask(question);
    }

    /** As {@link Session#record}. */
    public CompletableFuture<Recording> record() {
        return driver.session().record();
    }

    public Experiment<S> experiment() {
        return experiment;
    }

    public StagePainter<S> painter() {
        return painter;
    }

    public RunSpec spec() {
        return spec;
    }

    public Values values() {
        return spec.values();
    }

    /** The newest frame; none until the first has come. */
    public Optional<Frame<S>> frame() {
        return Optional.ofNullable(frame);
    }

    /** The phases of one step, none until the trainer stands. */
    public List<String> phases() {
        return driver.phases();
    }

    /** What the lesson's step points at, shows and hides. */
    public Focus focus() {
        return focus;
    }

    public boolean playing() {
        return helm.playing();
    }

    /** Steps per second asked for, infinity for as fast as the machine goes. */
    public double pace() {
        return solo.pace();
    }

    /** Whether it goes phase by phase, and what is lit. */
    public SlowMotion slowMotion() {
        return slowMotion;
    }

    /** Called after every change of the specification, the highlights, the pace or of whether it plays. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Pulls the newest frame; true if there is one. Restarts asked for since the last one begin now. */
    public boolean pulse() {
        Frame<S> newest = driver.poll();
        if (newest != null) {
            frame = newest;
            adopt(newest.track());
            if (newest.failure().isPresent()) {
                helm.failed();
            }
        }
        driver.restartIfWanted(spec, solo.playing());
        return newest != null;
    }

    /** At another moment of the run other values were in force; a frame that does not know the last change says nothing. */
    private void adopt(Track track) {
        driver.valuesOf(track).filter(values -> !values.equals(spec.values())).ifPresent(values -> {
            spec = spec.withValues(values);
            changed();
        });
    }

    public void play(boolean on) {
        slowMotion.moved(false);
        helm.play(on);
    }

    /** One whole step; a playing run stops for it. */
    public void step() {
        slowMotion.moved(false);
        helm.step();
    }

    /** One phase of a step; a playing run stops for it. */
    public void stepPhase() {
        slowMotion.moved(true);
        helm.stepPhase();
    }

    /** Back or forth to a step that was done; a playing run stops for it. */
    public void seek(long step) {
        slowMotion.moved(false);
        helm.seek(step);
    }

    public void pace(double stepsPerSecond) {
        slowMotion.paced(stepsPerSecond);
        helm.pace(stepsPerSecond);
    }

    /** Begins anew with the same specification. */
    public void restart() {
        helm.restart();
    }

    /** Takes new values; a run that cannot have them on the way begins anew. */
    public void change(Values values) {
        apply(spec.withValues(values));
    }

    /** Changes some values by name, all or none. */
    public void change(Map<String, ?> changes) {
        change(values().withAll(changes));
    }

    /** Takes a whole specification; a run that cannot have it on the way begins anew. */
    public void apply(RunSpec wanted) {
        edits.note(spec, wanted);
        become(wanted);
    }

    /** As {@link #apply}, but no edit of the user's. */
    void become(RunSpec wanted) {
        RunSpec before = spec;
        if (wanted.equals(before)) {
            return;
        }
        spec = wanted;
        boolean anew = wanted.needsRestartFrom(before);
        if (anew) {
            driver.wantRestart();
        } else {
            driver.set(wanted.values());
        }
        helm.edited(before, anew);
        changed();
    }

    /** What the user changed, to be taken back. */
    public Edits edits() {
        return edits;
    }

    public void focus(Focus wanted) {
        focus = wanted;
        painter = new StagePainter<>(experiment, wanted.views(), beside);
        changed();
    }

    /** From now on this moves the run; beside others its views share their axes with theirs. */
    void join(Helm wanted, Optional<SharedAxes.Picture> picture) {
        helm = wanted;
        beside = picture;
        focus(focus);
    }

    /** The furthest step that can be sought. */
    public long head() {
        return helm.reach(frame().map(now -> now.track().head()).orElse(0L));
    }

    /** Ends the training thread; returns at once. */
    @Override
    public void close() {
        listeners.clear();
        driver.session().close();
    }
}
