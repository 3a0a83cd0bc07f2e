package org.pushforward.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pushforward.parameter.Values;
import org.pushforward.training.Timeline.Moment;

/** A trainer on its way through time: forward by phases, back and forth by keyframes, and into new branches. */
public final class Passage<S> implements AutoCloseable {
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
    private Passage(Timeline timeline, Trainer<S> trainer, long changes) {
        this.trainer = trainer;
        this.timeline = timeline;
        this.changes = changes;
        values = timeline.reaching(new Moment(0, 0));
        history = new History(trainer.curveNames());
    }

    /** Before its first step. */
    Passage(Trainer<S> trainer, Timeline timeline, long changes) {
        this(timeline, trainer, changes);
        keep();
    }

    /** A run from its first step on; its keyframes are those that are asked for. */
    public static <S> Passage<S> begin(Trainer<S> trainer, Values values) {
        return new Passage<>(trainer, Timeline.unclocked(values), 0);
    }

    /**
     * A run from where a recorded one stood; this one goes its own way from there.
     *
     * @param trainer as new, with the recording's first values
     * @throws CheckpointException if the recording is of another model
     */
    public static <S> Passage<S> resume(Trainer<S> trainer, Recording run) {
        return resume(trainer, run, Timeline.unclocked(run.start()));
    }

    static <S> Passage<S> resume(Trainer<S> trainer, Recording run, Timeline timeline) {
        Passage<S> passage = new Passage<>(timeline.with(run), trainer, 0);
        if (run.first() == 0) {
            passage.keep();
        }
        passage.history.restore(run.curves());
        passage.head = run.head();
        passage.step = run.present().step();
        passage.set(run.present().values());
        trainer.restore(run.present().state());
        passage.carriedOut = passage.timeline.at(new Moment(passage.step, 0)).size();
        return passage;
    }

    /** The run as it stands after its last whole step, with its past; it goes on as if nothing had been recorded. */
    public Recording record() {
        Optional<Failure> kept = failure;
        int phases = phase;
        if (phases > 0 || failed()) {
            seek(step, () -> false);
        }
        carryOutChanges();
        Recording.Present present = new Recording.Present(step, values, trainer.checkpoint());
        Recording recording = timeline.record(history.state(), head, present);
        while (phase < phases) {
            onePhase();
        }
        carryOutChanges();
        failure = kept;
        return recording;
    }

    public Trainer<S> trainer() {
        return trainer;
    }

    /** Whole steps done. */
    public long step() {
        return step;
    }

    boolean failed() {
        return failure.isPresent();
    }

    public Optional<Failure> failure() {
        return failure;
    }

    void fail(String curve, String detail) {
        failure = Optional.of(new Failure(step + 1, curve, detail));
    }

    /** The whole state of the trainer now. */
    Checkpoint state() {
        return trainer.checkpoint();
    }

    /** The present moment as a frame, paused. */
    public Frame<S> frame() {
        return frame(0, false);
    }

    /** The present moment as a frame. */
    Frame<S> frame(double stepsPerSecond, boolean playing) {
        Curves whole = history.curves();
        Curves soFar = step == head ? whole : history.curves(step);
        Track track = new Track(head, whole, left, Optional.of(values), changes);
        return new Frame<>(trainer.snapshot(), step, phase, soFar, stepsPerSecond, playing, failure, track);
    }

    /** The rest of the present step. */
    public void finishStep() {
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

    /** Takes a keyframe of the present moment, unless it is within a step or a change was made at it. */
    public void keep() {
        if (phase != 0 || carriedOut != 0) {
            return;
        }
        long began = System.nanoTime();
        Checkpoint state = trainer.checkpoint();
        timeline.keep(step, state, System.nanoTime() - began);
        nanosSinceKeyframe = 0;
    }

    /** New values of live parameters from now on. */
    public void change(Values next) {
        change(next, changes + 1);
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
    public void seek(long target, BooleanSupplier given) {
        long goal = Math.max(timeline.first(), Math.min(target, head));
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
