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
        layoutBoundsProperty().addListener(bounds -> stale = true);
        look.theme().addListener(theme -> stale = true);
        look.language().addListener(language -> stale = true);
        look.textScale().addListener(scale -> stale = true);
    }

    /** What to paint from now on; asked for again after a change of size, theme, language or letters. */
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
        if (stale && !busy && getWidth() >= 8 && getHeight() >= 8) {
            start();
        }
        return ready != null;
    }

    private void start() {
        stale = false;
        busy = true;
        int width = (int) Math.round(getWidth() * screenScale());
        int height = (int) Math.round(getHeight() * screenScale());
        next = (next + 1) % SHEETS;
        if (sheets[next] == null || !sheets[next].isOf(width, height)) {
            sheets[next] = new Sheet(width, height);
        }
        Sheet sheet = sheets[next];
        Size size = new Size(width, height, scale());
        Consumer<Canvas> wanted = painter;
        Theme theme = look.theme().get();
        Messages messages = look.messages();
        easel.submit(() -> paint(sheet, wanted, size, new Words(theme, messages)));
    }

    private record Words(Theme theme, Messages messages) {}

    private void paint(Sheet sheet, Consumer<Canvas> wanted, Size size, Words words) {
        Graphics2D g = sheet.graphics();
        try {
            wanted.accept(new Canvas(g, size, words.theme(), words.messages()));
        } catch (RuntimeException e) {
            broken.set(e);
        } finally {
            g.dispose();
            painted.set(sheet);
        }
    }
}
