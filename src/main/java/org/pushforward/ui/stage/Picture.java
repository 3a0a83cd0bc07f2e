package org.pushforward.ui.stage;

import java.awt.Graphics2D;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Messages;
import org.pushforward.ui.Look;

/**
 * A node that shows one painted picture at the screen's own resolution. Painting happens on the easel's thread, the
 * latest wish wins; the window's thread only flips, in {@link #pulse}.
 */
public final class Picture extends Pane {
    /** One is on the screen, one may still be read by the toolkit's own renderer, one is painted. */
    private static final int SHEETS = 3;

    private final Easel easel;
    private final Look look;
    private final ImageView view = new ImageView();
    private final Sheet[] sheets = new Sheet[SHEETS];
    private final AtomicReference<Sheet> painted = new AtomicReference<>();
    private final AtomicReference<RuntimeException> broken = new AtomicReference<>();

    private Consumer<Canvas> painter = canvas -> {};
    private Conditions conditions;
    private boolean stale;
    private boolean busy;
    private int next;
    private long shown;

    public Picture(Easel easel, Look look) {
        this.easel = easel;
        this.look = look;
        getChildren().add(view);
        view.setSmooth(false);
        setMinSize(0, 0);
    }

    /** What to paint from now on; painted again after a change of size, theme, language, letters or screen. */
    public void paint(Consumer<Canvas> wanted) {
        painter = wanted;
        stale = true;
    }

    /** Letters' and screen's scale together, as painters want it. */
    double scale() {
        return screenScale() * look.scale();
    }

    double screenScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    /** How many pictures have been shown; for tests. */
    public long shown() {
        return shown;
    }

    /** True if what is shown is up to date. */
    public boolean settled() {
        return !busy && !stale && now().equals(conditions);
    }

    /** The last painting that failed, until it is asked for. */
    public RuntimeException takeFault() {
        return broken.getAndSet(null);
    }

    /** Flips to the newest picture and starts the next one if it is asked for; true if it flipped. */
    public boolean pulse() {
        Sheet ready = painted.getAndSet(null);
        if (ready != null) {
            busy = false;
            view.setImage(ready.show());
            view.setFitWidth(ready.show().getWidth() / screenScale());
            view.setPreserveRatio(true);
            shown++;
        }
        Conditions now = now();
        stale |= !now.equals(conditions);
        if (stale && !busy && now.width() >= 8 && now.height() >= 8) {
            conditions = now;
            start(now);
        }
        return ready != null;
    }

    /** All that a painting depends on beside its painter. */
    private record Conditions(int width, int height, double scale, Theme theme, Messages messages) {}

    private Conditions now() {
        int width = (int) Math.round(getWidth() * screenScale());
        int height = (int) Math.round(getHeight() * screenScale());
        return new Conditions(width, height, scale(), look.theme().get(), look.messages());
    }

    private void start(Conditions now) {
        stale = false;
        busy = true;
        next = (next + 1) % SHEETS;
        if (sheets[next] == null || !sheets[next].isOf(now.width(), now.height())) {
            sheets[next] = new Sheet(now.width(), now.height());
        }
        Sheet sheet = sheets[next];
        Consumer<Canvas> wanted = painter;
        easel.submit(() -> paint(sheet, wanted, now));
    }

    private void paint(Sheet sheet, Consumer<Canvas> wanted, Conditions now) {
        Graphics2D g = sheet.graphics();
        try {
            Size size = new Size(now.width(), now.height(), now.scale());
            wanted.accept(new Canvas(g, size, now.theme(), now.messages()));
        } catch (RuntimeException e) {
            broken.set(e);
        } finally {
            g.dispose();
            painted.set(sheet);
        }
    }
}
