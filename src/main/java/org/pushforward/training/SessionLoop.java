package org.pushforward.training;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The body of the training thread: carries out commands, steps while playing, publishes when it is asked for. */
final class SessionLoop<S> implements Runnable {
    private static final long A_FRAME_NANOS = 5_000_000L;
    /** A snapshot is followed by at least so many times its own duration of steps, however eager the view is. */
    private static final int STEPS_PER_SNAPSHOT = 6;

    private final BlockingQueue<Command> commands;
    private final AtomicReference<Frame<S>> mailbox;
    private final Pace pace = new Pace();

    private Supplier<? extends Trainer<S>> factory;
    private Trainer<S> trainer;
    private History history;
    private Frame<S> last;
    private long step;
    private int phase;
    private boolean playing;
    private long nextSnapshot;
    private boolean open = true;
    private Optional<Failure> failure = Optional.empty();

    SessionLoop(
            Supplier<? extends Trainer<S>> factory,
            BlockingQueue<Command> commands,
            AtomicReference<Frame<S>> mailbox) {
        this.factory = factory;
        this.commands = commands;
        this.mailbox = mailbox;
    }

    @Override
    public void run() {
        try {
            guarded(this::begin);
            while (open) {
                turn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private void turn() throws InterruptedException {
        Command command = next();
        if (command != null) {
            guarded(() -> obey(command));
        } else if (playing) {
            guarded(this::playOn);
        }
    }

    private Command next() throws InterruptedException {
        if (!playing) {
            return commands.take();
        }
        long wait = pace.nanosToWait(System.nanoTime());
        return wait == 0 ? commands.poll() : commands.poll(wait, TimeUnit.NANOSECONDS);
    }

    private void playOn() {
        if (pace.nanosToWait(System.nanoTime()) > 0) {
            return;
        }
        finishStep();
        pace.stepped(System.nanoTime());
        long now = System.nanoTime();
        boolean slow = pace.nanosToWait(now) > A_FRAME_NANOS;
        boolean wanted = mailbox.get() == null && now >= nextSnapshot;
        if (wanted || !playing || slow) {
            publish();
        }
    }

    @SuppressWarnings("unchecked")
    private void obey(Command command) {
        if (command instanceof Command.Play) {
            playing = failure.isEmpty();
            pace.start(System.nanoTime());
        } else if (command instanceof Command.Pause) {
            playing = false;
        } else if (command instanceof Command.StepOnce && failure.isEmpty()) {
            finishStep();
        } else if (command instanceof Command.StepPhase && failure.isEmpty()) {
            onePhase();
        } else if (command instanceof Command.Set set) {
            applyLive(latest(set));
        } else if (command instanceof Command.Restart restart) {
            factory = (Supplier<? extends Trainer<S>>) restart.factory();
            begin();
            return;
        } else if (command instanceof Command.Pace wanted) {
            pace.set(wanted.stepsPerSecond(), System.nanoTime());
        } else if (command instanceof Command.Close) {
            open = false;
            return;
        }
        publish();
    }

    /** Of several waiting changes only the last is worth drawing. */
    private Command.Set latest(Command.Set set) {
        Command.Set result = set;
        while (commands.peek() instanceof Command.Set) {
            result = (Command.Set) commands.poll();
        }
        return result;
    }

    /** An error may have come from the old values, so new ones may mend it; a run that diverged stays stopped. */
    private void applyLive(Command.Set set) {
        if (trainer != null) {
            trainer.set(set.values());
            failure = failure.filter(Failure::diverged);
        }
    }

    private void begin() {
        end();
        last = null;
        step = 0;
        phase = 0;
        failure = Optional.empty();
        trainer = factory.get();
        history = new History(trainer.curveNames());
        publish();
    }

    private void finishStep() {
        long before = step;
        while (step == before && failure.isEmpty()) {
            onePhase();
        }
    }

    private void onePhase() {
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
                fail(new Failure(step + 1, trainer.curveNames().get(c), String.valueOf(curves[c])));
                return;
            }
        }
        step++;
        history.add(step, curves);
    }

    /** A failed run keeps its last good frame; only its state changes. */
    private void publish() {
        if (failure.isPresent()) {
            return;
        }
        double rate = playing ? pace.measured() : 0;
        long began = System.nanoTime();
        last = new Frame<>(trainer.snapshot(), step, phase, history.curves(), rate, playing, failure);
        mailbox.set(last);
        long ended = System.nanoTime();
        nextSnapshot = ended + STEPS_PER_SNAPSHOT * (ended - began);
    }

    private void fail(Failure why) {
        failure = Optional.of(why);
        playing = false;
        Frame<S> good = last == null ? new Frame<>(null, 0, 0, Curves.none(), 0, false, failure) : last;
        mailbox.set(good.failed(why));
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            fail(new Failure(step + 1, "", message));
        }
    }

    private void end() {
        if (trainer != null) {
            trainer.close();
            trainer = null;
        }
    }
}
