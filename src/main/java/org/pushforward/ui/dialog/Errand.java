package org.pushforward.ui.dialog;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work with files away from the window's thread; the program does not end before it is done. */
public final class Errand {
    private Errand() {}

    /**
     * @param done told of the result on the window's thread
     * @param failed told of the failure there, the innermost cause where another thread failed
     */
    public static <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        new Thread(() -> carryOut(work, done, failed), "files").start();
    }

    private static <T> void carryOut(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = work.call();
            Platform.runLater(() -> done.accept(result));
        } catch (ExecutionException e) {
            Platform.runLater(() -> failed.accept(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            Platform.runLater(() -> failed.accept(e));
        }
    }
}
