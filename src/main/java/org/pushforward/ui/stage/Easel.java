package org.pushforward.ui.stage;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The one thread that paints pictures, named {@code painting}; it lives as long as the window. */
public final class Easel implements AutoCloseable {
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::paint, "painting");

    public Easel() {
        thread.setDaemon(true);
        thread.start();
    }

    void submit(Runnable painting) {
        work.add(painting);
    }

    private void paint() {
        try {
            while (true) {
                work.take().run();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
