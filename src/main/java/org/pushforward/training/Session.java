package org.pushforward.training;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.pushforward.parameter.Values;

/**
 * One run and the thread that owns it. Commands go in through a queue; frames come out through a mailbox where the
 * latest wins; the view pulls.
 *
 * <p>The thread is named {@code training}. It makes the trainer, so no tensor is ever seen by another thread, and it
 * ends when the session is closed.
 *
 * @param <S> the trainer's snapshot
 */
public final class Session<S> implements AutoCloseable {
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final AtomicReference<Frame<S>> mailbox = new AtomicReference<>();
    private final Thread thread;

    private long changes;

    /**
     * Starts paused at step 0; the first frame comes as soon as the trainer stands.
     *
     * @param values the trainer's parameters, which rewinding to its beginning brings back
     */
    public Session(Supplier<? extends Trainer<S>> factory, Values values) {
        thread = new Thread(new SessionLoop<>(new Command.Restart(factory, values, 0), commands, mailbox), "training");
        thread.setDaemon(true);
        thread.start();
    }

    public void play() {
        commands.add(new Command.Play());
    }

    public void pause() {
        commands.add(new Command.Pause());
    }

    public void step() {
        commands.add(new Command.StepOnce());
    }

    public void stepPhase() {
        commands.add(new Command.StepPhase());
    }

    /**
     * New values of live parameters; of several waiting ones the last alone is acted on. In the past they begin a new
     * branch: what came after is left.
     *
     * @return how many changes and restarts there have been: a frame whose {@link Track#changes} says so knows this one
     */
    public long set(Values values) {
        commands.add(new Command.Set(values, ++changes));
        return changes;
    }

    /**
     * Back or forth to the state after so many whole steps, at most those that were done; of several waiting ones the
     * last alone is acted on. Playing on from there repeats the first pass bit for bit, changes of parameters included.
     */
    public void seek(long step) {
        commands.add(new Command.Seek(step));
    }

    /**
     * Closes the present trainer and begins anew with another; playing goes on if it was.
     *
     * @return as {@link #set}
     */
    public long restart(Supplier<? extends Trainer<S>> factory, Values values) {
        commands.add(new Command.Restart(factory, values, ++changes));
        return changes;
    }

    /** @param stepsPerSecond infinity for as fast as the machine goes */
    public void pace(double stepsPerSecond) {
        commands.add(new Command.Pace(stepsPerSecond));
    }

    /** Takes the newest frame, or null if none has come since the last call. */
    public Frame<S> poll() {
        return mailbox.getAndSet(null);
    }

    /** Asks the thread to end and returns at once; a step under way is finished first. */
    @Override
    public void close() {
        commands.add(new Command.Close());
    }

    /** As {@link #close}, and waits until the thread is gone. */
    public void closeAndWait() throws InterruptedException {
        close();
        thread.join();
    }
}
