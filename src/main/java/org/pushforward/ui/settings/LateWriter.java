package org.pushforward.ui.settings;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Writes the newest value a moment after the last change, on a thread of its own; and at once when it is closed. */
final class LateWriter<T> implements AutoCloseable {
    private static final long DELAY_MILLIS = 400;

    private final KeptFile<T> file;
    private final Runnable cannot;
    private final AtomicReference<T> waiting = new AtomicReference<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "settings");
        made.setDaemon(true);
        return made;
    });

    /** @param cannot told once, on the writer's thread, that nothing can be written */
    LateWriter(KeptFile<T> file, Runnable cannot) {
        this.file = file;
        this.cannot = cannot;
    }

    void write(T value) {
        boolean scheduled = waiting.getAndSet(value) != null;
        if (!scheduled && !thread.isShutdown()) {
            thread.schedule(this::flush, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void flush() {
        T value = waiting.getAndSet(null);
        if (value == null) {
            return;
        }
        try {
            file.save(value);
        } catch (IOException unwritable) {
            if (!told.getAndSet(true)) {
                cannot.run();
            }
        }
    }

    /** Writes what is waiting, then ends the thread. */
    @Override
    public void close() {
        thread.shutdownNow();
        flush();
    }
}
