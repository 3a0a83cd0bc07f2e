package org.pushforward.cli;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.experiment.output.StagePictures;
import org.pushforward.training.Frame;

/** Keeps frames of a run, evenly spread from its first to its last step. */
final class FilmFrames<S> implements Watcher {
    private final Stepper<S> run;
    private final long first;
    private final long steps;
    private final int wanted;
    private final List<Frame<S>> frames = new ArrayList<>();

    /** @param steps that the run will make from now on */
    FilmFrames(Stepper<S> run, long steps) {
        this.run = run;
        this.steps = steps;
        first = run.step();
        wanted = (int) Math.min(StagePictures.MOST_FRAMES, steps + 1);
    }

    @Override
    public void at(long step) {
        if (frames.size() < wanted && step - first == due(frames.size())) {
            frames.add(run.frame());
        }
    }

    private long due(int index) {
        return wanted == 1 ? 0 : Math.round((double) steps * index / (wanted - 1));
    }

    List<Frame<S>> frames() {
        return frames;
    }
}
