package org.pushforward.ui.run;

import org.pushforward.experiment.RunSpec;

/** A run in a comparison: whatever moves it moves all. */
final class Member implements Helm {
    private final Comparison all;
    private final Run<?> run;

    Member(Comparison all, Run<?> run) {
        this.all = all;
        this.run = run;
    }

    @Override
    public boolean playing() {
        return all.playing();
    }

    @Override
    public void play(boolean on) {
        all.play(on);
    }

    @Override
    public void step() {
        all.paused(Ensemble::step);
    }

    @Override
    public void stepPhase() {
        all.paused(Ensemble::stepPhase);
    }

    @Override
    public void seek(long step) {
        all.paused(ensemble -> ensemble.seek(step));
    }

    @Override
    public void restart() {
        all.between(Ensemble::restart);
    }

    @Override
    public void pace(double stepsPerSecond) {
        for (Run<?> other : all.runs()) {
            other.slowMotion().paced(stepsPerSecond);
            other.solo.pace(stepsPerSecond);
        }
    }

    @Override
    public long reach(long head) {
        return Math.min(head, all.reach());
    }

    @Override
    public void edited(RunSpec before, boolean anew) {
        all.edited(run, before, anew);
    }

    @Override
    public void failed() {
        // the others go on
    }
}
