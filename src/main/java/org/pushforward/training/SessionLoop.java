package org.pushforward.training;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The body of the training thread: carries out commands, steps while playing, publishes when it is asked for. */
final class SessionLoop<S> implements Runnable {
    private static final long A_FRAME_NANOS = 5_000_000L;
    /** A snapshot is followed by at least so many times its own duration of steps, however eager the view is. */
    private static final int STEPS_PER_SNAPSHOT = 6;

    private final BlockingQueue<Command> commands;
    private final AtomicReference<Frame<S>> mailbox;
    private final Pace pace = new Pace();

    private Command.Restart beginning;
    private Passage<S> passage;
    private Frame<S> last;
    private Round.Seat seat = Round.alone();
    private boolean playing;
    private long nextSnapshot;
    private boolean open = true;
    private long changes;
    private volatile boolean ended;
    /** The failure that was last told of: once is enough. */
    private Failure shown;

    SessionLoop(Command.Restart beginning, BlockingQueue<Command> commands, AtomicReference<Frame<S>> mailbox) {
        this.beginning = beginning;
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
            seat.leave();
            end();
            ended = true;
            refuseIfEnded();
        }
    }

    /** Once nobody listens any more, every question that waits is refused; called by those who ask, too. */
    void refuseIfEnded() {
        while (ended) {
            Command command = commands.poll();
            if (command == null) {
                return;
            }
            if (command instanceof Command.Ask ask) {
                ask.inquiry().refuse("the run was closed");
            }
        }
    }

    private void turn() throws InterruptedException {
        Command command = next();
        if (command instanceof Command.Ask ask) {
            answer(ask.inquiry());
        } else if (command != null && !(command instanceof Command.Wake)) {
            guarded(() -> obey(command));
        } else if (playing) {
            guarded(this::playOn);
        }
        if (!playing) {
            seat.leave();
        }
    }

    private Command next() throws InterruptedException {
        if (!playing) {
            return commands.take();
        }
        long wait = pace.nanosToWait(System.nanoTime());
        if (wait > 0) {
            return commands.poll(wait, TimeUnit.NANOSECONDS);
        }
        return seat.mayStep() ? commands.poll() : commands.take();
    }

    private void playOn() {
        if (pace.nanosToWait(System.nanoTime()) > 0 || !seat.mayStep()) {
            return;
        }
        pace.advance(passage);
        seat.done(passage.step());
        long now = System.nanoTime();
        boolean slow = pace.nanosToWait(now) > A_FRAME_NANOS;
        boolean wanted = mailbox.get() == null && now >= nextSnapshot;
        if (wanted || passage.failed() || slow) {
            publish();
        }
    }

    private void obey(Command command) {
        boolean sound = passage != null && !passage.failed();
        if (command instanceof Command.Play play) {
            play(play.seat(), sound);
        } else if (command instanceof Command.Pause) {
            pause();
        } else if (command instanceof Command.StepOnce && sound) {
            passage.finishStep();
        } else if (command instanceof Command.StepPhase && sound) {
            passage.onePhase();
        } else if (command instanceof Command.Set set) {
            change(latest(set));
        } else if (command instanceof Command.Seek seek) {
            seek(latest(seek));
        } else if (command instanceof Command.Restart restart) {
            beginning = restart;
            changes = restart.number();
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

    private void play(Round.Seat place, boolean sound) {
        seat.leave();
        seat = place;
        playing = sound;
        pace.start(System.nanoTime());
        if (sound) {
            seat.enter(passage.step());
        }
    }

    /** All runs of a round end at the same step. */
    private void pause() {
        while (playing && !passage.failed() && seat.owes(passage.step())) {
            passage.finishStep();
        }
        playing = false;
    }

    /** Of several waiting commands of one kind only the last is worth carrying out. */
    @SuppressWarnings("unchecked")
    private <C extends Command> C latest(C command) {
        C result = command;
        while (command.getClass().isInstance(commands.peek())) {
            result = (C) commands.poll();
        }
        return result;
    }

    private void change(Command.Set set) {
        changes = set.number();
        if (passage != null) {
            passage.change(set.values(), changes);
        }
    }

    /** On a long way back a newer wish is heard. */
    private void seek(Command.Seek seek) {
        if (passage != null) {
            passage.seek(seek.step(), () -> Command.isNewWay(commands.peek()));
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void answer(Inquiry<?, T> inquiry) {
        ((Inquiry<S, T>) inquiry).askOf(passage, shown);
    }

    @SuppressWarnings("unchecked")
    private void begin() {
        end();
        last = null;
        shown = null;
        Trainer<S> trainer = (Trainer<S>) beginning.factory().get();
        try {
            Timeline timeline = Timeline.from(beginning.values());
            passage = beginning.from().isPresent()
                    ? Passage.resume(trainer, beginning.from().get(), timeline)
                    : new Passage<>(trainer, timeline, changes);
        } finally {
            if (passage == null) {
                trainer.close();
            }
        }
        publish();
    }

    /** A failed run keeps its last good frame; only its state changes. */
    private void publish() {
        if (passage == null) {
            return;
        }
        if (passage.failed()) {
            playing = false;
            show(passage.failure().orElseThrow());
            return;
        }
        shown = null;
        double rate = playing ? pace.measured() : 0;
        long began = System.nanoTime();
        last = passage.frame(rate, playing);
        mailbox.set(last);
        long ended = System.nanoTime();
        nextSnapshot = ended + STEPS_PER_SNAPSHOT * (ended - began);
    }

    private void show(Failure failure) {
        if (failure == shown) {
            return;
        }
        shown = failure;
        Frame<S> good = last == null ? Frame.still(null, 0, Curves.none()) : last;
        mailbox.set(good.failed(failure));
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            playing = false;
            if (passage == null) {
                show(new Failure(1, "", message));
            } else {
                passage.fail("", message);
                publish();
            }
        }
    }

    private void end() {
        if (passage != null) {
            passage.close();
            passage = null;
        }
    }
}
