package org.pushforward.ui.run;

import org.pushforward.experiment.RunSpec;

/** What moves a run through time: the run by itself, or a comparison that moves all its runs alike. */
interface Helm {
    boolean playing();

    void play(boolean on);

    void step();

    void stepPhase();

    void seek(long step);

    void restart();

    void pace(double stepsPerSecond);

    /** The furthest step that can be sought, of a run that has done so many. */
    long reach(long head);

    /**
     * The run has taken another specification.
     *
     * @param anew whether it begins anew for it
     */
    void edited(RunSpec before, boolean anew);

    /** A frame has told of a failure. */
    void failed();
}
