package org.pushforward.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.compare.Scores;
import org.pushforward.experiment.compare.Stops;
import org.pushforward.plot.SharedAxes;
import org.pushforward.training.Recording;

/**
 * Two to four runs on the same data with one seed and one clock. Each run keeps its own thread, parameters and edits;
 * what moves one through time moves all, and while they pause all stand at the same step. Used by the window's thread
 * alone.
 */
public final class Comparison implements AutoCloseable {
    public static final int MOST = 4;

    private final List<Runnable> listeners = new ArrayList<>();
    private final Cast cast = new Cast(run -> new Member(this, run));
    private final Ensemble ensemble = new Ensemble(cast.runs());
    private final Judge judge = new Judge(cast.runs(), System::nanoTime);
    private final Watch watch = new Watch(System::nanoTime);
    /** What the first run shows while it is alone. */
    private Focus alone;

    private final List<Run<?>> news = new ArrayList<>();
    private boolean playing;

    /** Begins with a run as it was recorded a moment ago, and a copy of it, past and all. */
    public Comparison(Run<?> first, Recording recorded) {
        alone = first.focus();
        boolean was = first.playing();
        first.play(false);
        ensemble.stand(recorded.first(), recorded.present().step(), recorded.head());
        cast.admit(0, first);
        ensemble.seek(recorded.present().step());
        cast.copy(first);
        playing = was;
    }

    /** The runs, that which was there before being the first; named A, B, C, D in this order. */
    public List<Run<?>> runs() {
        return List.copyOf(cast.runs());
    }

    /** The axes that views of the same kind have in common. */
    public SharedAxes axes() {
        return cast.axes();
    }

    public boolean playing() {
        return playing;
    }

    /** Where all stand while they pause. */
    public long at() {
        return ensemble.at();
    }

    /** The furthest step that all can be brought to. */
    long reach() {
        return ensemble.reach();
    }

    /** True if no run is on its way in, none waits to begin anew, and all play if they are to. */
    public boolean isSettled() {
        return cast.isReady() && playing == ensemble.isMoving();
    }

    /** Called after every change of anything but the frames. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        runs().forEach(Run::changed);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** When the runs stop by themselves. */
    public Stops stops() {
        return watch.stops();
    }

    public void stops(Stops wanted) {
        watch.stops(wanted);
        between(same -> {});
    }

    /** The newest metrics of all runs; none while they are asked for the first time. */
    public Optional<Scores> scores() {
        return judge.scores();
    }

    /** True if the runs have moved since they were asked for their metrics. */
    public boolean scoresAreOld() {
        return judge.isStale();
    }

    /** Asks all runs for their metrics, between two steps. */
    public void measure() {
        judge.demand();
    }

    /** Ids of the views that all runs show; none for all. */
    public Set<String> views() {
        return cast.views();
    }

    /** Shows these views of all runs; a run of an experiment that has none of them shows its first. */
    public void show(Set<String> ids) {
        cast.show(ids);
        changed();
    }

    /** The names of the parameters in which the runs of this one's experiment differ. */
    public Set<String> differences(Run<?> run) {
        return cast.differences(run);
    }

    /** The runs of which a new frame has come in the last pulse. */
    public List<Run<?>> news() {
        return news;
    }

    /**
     * Once a pulse: pulls the newest frames, begins and ends what is due.
     *
     * @return why the runs have just stopped by themselves, if they have
     */
    public Optional<Stopped> pulse() {
        news.clear();
        for (Run<?> run : runs()) {
            if (run.pulse()) {
                news.add(run);
            }
        }
        cast.follow().ifPresent(focus -> alone = focus);
        if (cast.pulse(ensemble)) {
            othersCame();
        }
        boolean answered =
                judge.pulse(!playing && cast.isReady(), watch.stops().until().isPresent());
        Optional<Stopped> why = ensemble.isMoving() ? stop(watch.due(judge, answered)) : Optional.empty();
        if (playing && !ensemble.isMoving() && cast.isReady()) {
            ensemble.play(watch.limit(ensemble.at()));
        }
        if (answered) {
            changed();
        }
        return why;
    }

    private Optional<Stopped> stop(Optional<Stopped> due) {
        if (due.isEmpty() && !ensemble.isOver()) {
            return Optional.empty();
        }
        play(false);
        return due.or(() -> Optional.of(new Stopped(Stops.Cause.STEP, 0)).filter(limit -> ensemble.isAtLimit()));
    }

    void play(boolean on) {
        if (on) {
            watch.begin(judge);
            playing = true;
            changed();
        } else {
            paused(same -> {});
        }
    }

    /** Runs that play stop for it. */
    void paused(Consumer<Ensemble> deed) {
        playing = false;
        between(deed);
    }

    /** Runs that play go on afterwards, as soon as all are ready. */
    void between(Consumer<Ensemble> deed) {
        ensemble.halt();
        deed.accept(ensemble);
        judge.moved();
        changed();
    }

    /** @param anew whether the run begins anew for it; then all go to the beginning */
    void edited(Run<?> run, RunSpec past, boolean anew) {
        if (cast.isSpreading()) {
            return;
        }
        if (anew) {
            ensemble.halt();
            cast.spread(run.spec(), past);
            ensemble.rewind();
        } else {
            ensemble.branch();
        }
        judge.moved();
        changed();
    }

    /** Lets a copy of a run come in, past and all, unless there are enough. */
    public void copy(int place) {
        cast.copy(cast.runs().get(place));
        between(Ensemble::endPhases);
    }

    /** Puts another experiment into the place of any run but the first, on the same data; all go to the beginning. */
    public void replace(int place, Experiment<?> experiment) {
        ensemble.halt();
        cast.replace(place, experiment);
        ensemble.rewind();
        othersCame();
    }

    /** Takes any run but the first away. */
    public void remove(int place) {
        ensemble.halt();
        cast.expel(place);
        othersCame();
    }

    private void othersCame() {
        judge.changed();
        changed();
    }

    /** Ends the comparison and all runs but the first, which moves by itself from here on. */
    @Override
    public void close() {
        ensemble.halt();
        listeners.clear();
        while (cast.runs().size() > 1) {
            cast.expel(1);
        }
        Run<?> first = cast.runs().get(0);
        first.join(first.solo, Optional.empty());
        first.focus(alone);
        if (playing) {
            first.play(true);
        }
    }
}
