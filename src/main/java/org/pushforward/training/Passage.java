package org.pushforward.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pushforward.parameter.Values;
import org.pushforward.training.Timeline.Moment;

/** A trainer on its way through time: forward by phases, back and forth by keyframes, and into new branches. */
final class Passage<S> implements AutoCloseable {
    private final Trainer<S> trainer;
    private final Timeline timeline;
    private final History history;
    private Curves left = Curves.none();
    private Optional<Failure> failure = Optional.empty();
    private long step;
    private int phase;
    private long head;
    private Values values;
    /** How many of the changes made at this moment have been carried out on this pass. */
    private int carriedOut;

    private long changes;
    private long nanosSinceKeyframe;

    /**
     * @param timeline with the trainer's parameters and nothing else yet
     * @param changes how many changes of live parameters there were before
     */
    Passage(Trainer<S> trainer, Timeline timeline, long changes) {
        this.trainer = trainer;
        this.timeline = timeline;
        this.changes = changes;
        values = timeline.reaching(new Moment(0, 0));
        history = new History(trainer.curveNames());
        keep();
    }

    boolean failed() {
        return failure.isPresent();
    }

    Optional<Failure> failure() {
        return failure;
    }

    void fail(String curve, String detail) {
        failure = Optional.of(new Failure(step + 1, curve, detail));
    }

    /** The whole state of the trainer now. */
    Checkpoint state() {
        return trainer.checkpoint();
    }

    /** The present moment as a frame. */
    Frame<S> frame(double stepsPerSecond, boolean playing) {
        Curves whole = history.curves();
        Curves soFar = step == head ? whole : history.curves(step);
        Track track = new Track(head, whole, left, Optional.of(values), changes);
        return new Frame<>(trainer.snapshot(), step, phase, soFar, stepsPerSecond, playing, failure, track);
    }

    /** The rest of the present step. */
    void finishStep() {
        long before = step;
        long began = System.nanoTime();
        while (step == before && !failed()) {
            onePhase();
        }
        nanosSinceKeyframe += System.nanoTime() - began;
        if (!failed() && timeline.keyframeDue(step, nanosSinceKeyframe)) {
            keep();
        }
    }

    void onePhase() {
        carryOutChanges();
        trainer.phase(phase);
        phase = (phase + 1) % trainer.phases().size();
        carriedOut = 0;
        if (phase == 0) {
            endStep();
        }
    }

    /** The changes that an earlier pass made at this moment. */
    private void carryOutChanges() {
        List<Values> here = timeline.at(new Moment(step, phase));
        while (carriedOut < here.size()) {
            set(here.get(carriedOut++));
        }
    }

    private void set(Values next) {
        values = next;
        trainer.set(next);
    }

    private void endStep() {
        double[] curves = trainer.curves();
        for (int c = 0; c < curves.length; c++) {
            if (!Double.isFinite(curves[c])) {
                fail(trainer.curveNames().get(c), String.valueOf(curves[c]));
                return;
            }
        }
        step++;
        if (step > head) {
            head = step;
            history.add(step, curves);
        }
    }

    private void keep() {
        long began = System.nanoTime();
        Checkpoint state = trainer.checkpoint();
        timeline.keep(step, state, System.nanoTime() - began);
        nanosSinceKeyframe = 0;
    }

    /** New values from now on. What came after the present moment, if anything did, becomes the branch that was left. */
    void change(Values next, long number) {
        changes = number;
        if (next.equals(values)) {
            return;
        }
        if (step < head) {
            left = history.curves();
            history.cut(step);
            head = step;
        }
        timeline.change(new Moment(step, phase), carriedOut++, next);
        set(next);
        // an error may have come from the old values, so new ones may mend it; a run that diverged stays stopped
        failure = failure.filter(Failure::diverged);
    }

    /**
     * To the state after {@code target} whole steps; gives up on the way, at a whole step, when it is told to.
     *
     * @param given whether to give up
     */
    void seek(long target, BooleanSupplier given) {
        long goal = Math.max(0, Math.min(target, head));
        var keyframe = timeline.before(goal);
        if (phase != 0 || goal < step || keyframe.getKey() > step || failed()) {
            restore(keyframe.getKey(), keyframe.getValue());
        }
        while (step < goal && !failed() && !given.getAsBoolean()) {
            finishStep();
        }
        if (!failed()) {
            carryOutChanges();
        }
    }

    private void restore(long keyframe, Checkpoint state) {
        step = keyframe;
        phase = 0;
        carriedOut = 0;
        failure = Optional.empty();
        set(timeline.reaching(new Moment(step, 0)));
        trainer.restore(state);
    }

    @Override
    public void close() {
        trainer.close();
    }
}
