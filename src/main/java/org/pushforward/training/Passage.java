package org.pushforward.training;

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
    private long changes;
    private long nanosSinceKeyframe;

    /**
     * @param values the trainer's parameters
     * @param changes how many changes of live parameters there were before
     */
    Passage(Trainer<S> trainer, Values values, long changes) {
        this.trainer = trainer;
        this.changes = changes;
        timeline = new Timeline(values, Timeline.MOST_BYTES);
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
        Track track = new Track(head, whole, left, Optional.of(timeline.at(new Moment(step, phase))), changes);
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
        Values changed = timeline.changedAt(new Moment(step, phase));
        if (changed != null) {
            trainer.set(changed);
        }
        trainer.phase(phase);
        phase = (phase + 1) % trainer.phases().size();
        if (phase == 0) {
            endStep();
        }
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
    void change(Values values, long number) {
        changes = number;
        Moment now = new Moment(step, phase);
        if (values.equals(timeline.at(now))) {
            return;
        }
        trainer.set(values);
        if (step < head) {
            left = history.curves();
            history.cut(step);
            head = step;
        }
        timeline.cut(now);
        timeline.change(now, values);
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
            step = keyframe.getKey();
            phase = 0;
            failure = Optional.empty();
            trainer.set(timeline.at(new Moment(step, 0)));
            trainer.restore(keyframe.getValue());
        }
        while (step < goal && !failed() && !given.getAsBoolean()) {
            finishStep();
        }
        settle();
    }

    /** At the end of the way the values of this very moment are in force, as they were when it was left. */
    private void settle() {
        if (!failed()) {
            trainer.set(timeline.at(new Moment(step, phase)));
        }
    }

    @Override
    public void close() {
        trainer.close();
    }
}
