package org.pushforward.ui.run;

import org.pushforward.experiment.RunSpec;
import org.pushforward.training.Session;

/** A run that is moved by itself. */
final class Solo implements Helm {
    private final Driver<?> driver;
    private final Session<?> session;
    private final Runnable changed;
    private boolean playing;
    private double pace;

    /** @param changed told when it begins or ceases to play, and of another pace */
    Solo(Driver<?> driver, Runnable changed) {
        this.driver = driver;
        this.changed = changed;
        session = driver.session();
    }

    @Override
    public boolean playing() {
        return playing;
    }

    double pace() {
        return pace;
    }

    @Override
    public void play(boolean on) {
        if (on) {
            session.play();
        } else {
            session.pause();
        }
        playing = on;
        changed.run();
    }

    @Override
    public void step() {
        pauseFirst();
        session.step();
    }

    @Override
    public void stepPhase() {
        pauseFirst();
        session.stepPhase();
    }

    @Override
    public void seek(long step) {
        pauseFirst();
        session.seek(step);
    }

    private void pauseFirst() {
        if (playing) {
            play(false);
        }
    }

    @Override
    public void restart() {
        driver.wantRestart();
        changed.run();
    }

    @Override
    public void pace(double stepsPerSecond) {
        pace = stepsPerSecond;
        session.pace(stepsPerSecond);
        changed.run();
    }

    @Override
    public long reach(long head) {
        return head;
    }

    @Override
    public void edited(RunSpec before, boolean anew) {
        // concerns nobody else
    }

    @Override
    public void failed() {
        if (playing) {
            playing = false;
            changed.run();
        }
    }
}
