package org.pushforward.training;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
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
    /** Slower than so many steps a second a playing run goes phase by phase. */
    public static final double SLOW_MOTION = Pace.SLOW_MOTION;

    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final AtomicReference<Frame<S>> mailbox = new AtomicReference<>();
    private final SessionLoop<S> loop;
    private final Thread thread;

    private long changes;

    /**
     * Starts paused at step 0; the first frame comes as soon as the trainer stands.
     *
     * @param values the trainer's parameters, which rewinding to its beginning brings back
     */
    public Session(Supplier<? extends Trainer<S>> factory, Values values) {
        this(new Command.Restart(factory, values, 0, Optional.empty()));
    }

    /**
     * Starts paused where a recorded run stood, with all its past.
     *
     * @param factory makes a trainer with the recording's first values
     */
    public Session(Supplier<? extends Trainer<S>> factory, Recording from) {
        this(new Command.Restart(factory, from.start(), 0, Optional.of(from)));
    }

    private Session(Command.Restart beginning) {
        loop = new SessionLoop<>(beginning, commands, mailbox);
        thread = new Thread(loop, "training");
        thread.setDaemon(true);
        thread.start();
    }

    public void play() {
        play(Round.alone());
    }

    /** Plays by the clock of a round, until the round is stopped and then this run paused. */
    public void play(Round.Seat seat) {
        seat.wakeBy(() -> commands.add(new Command.Wake()));
        commands.add(new Command.Play(seat));
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
        commands.add(new Command.Restart(factory, values, ++changes, Optional.empty()));
        return changes;
    }

    /** @param stepsPerSecond infinity for as fast as the machine goes */
    public void pace(double stepsPerSecond) {
        commands.add(new Command.Pace(stepsPerSecond));
    }

    /**
     * Asks the trainer something between two steps; the run goes on as if nobody had asked. The answer fails if the
     * question does, or if the session is closed before it is answered: it always comes.
     *
     * @param question changes nothing, and answers with fresh heap values alone: no tensor may leave the thread
     */
    public <T> CompletableFuture<T> ask(Function<? super Trainer<S>, ? extends T> question) {
        return inquire(new Inquiry<>(run -> question.apply(run.trainer())));
    }

    /** The run as it stands, with its past, as {@link #ask} answers. */
    public CompletableFuture<Recording> record() {
        return inquire(new Inquiry<>(Passage::record));
    }

    private <T> CompletableFuture<T> inquire(Inquiry<S, T> inquiry) {
        commands.add(new Command.Ask(inquiry));
        loop.refuseIfEnded();
        return inquiry.answer();
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
