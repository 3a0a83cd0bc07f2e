package org.pushforward.experiment.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pushforward.training.Frame;

/** Keeps frames of a run, evenly spread over a span of its steps. */
public final class FilmFrames<S> {
    private final Supplier<Frame<S>> now;
    private final Span span;
    private final List<Frame<S>> frames = new ArrayList<>();

    /**
     * From one step to another, both in the film.
     *
     * @param frames wanted; no more are made than there are steps
     */
    public record Span(long first, long last, int frames) {
        /** More frames than this fill the memory. */
        public static final int MOST = 500;

        public Span {
            if (first < 0 || last < first || frames < 1 || frames > MOST) {
                throw new IllegalArgumentException(
                        frames + " frames from step " + first + " to step " + last + "; at most " + MOST);
            }
            frames = (int) Math.min(frames, last - first + 1);
        }

        /** The step of a frame. */
        public long step(int index) {
            return frames == 1 ? last : first + Math.round((double) (last - first) * index / (frames - 1));
        }
    }

    /** @param now the run's present moment */
    public FilmFrames(Supplier<Frame<S>> now, Span span) {
        this.now = now;
        this.span = span;
    }

    /** Looks at the run after so many whole steps. */
    public void at(long step) {
        if (frames.size() < span.frames() && step == span.step(frames.size())) {
            frames.add(now.get());
        }
    }

    public List<Frame<S>> frames() {
        return frames;
    }
}
