package org.pushforward.experiment.flow.image;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.Titles;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.model.flow.image.LayerPicture;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** One image after every layer on its way to the code, couplings with their masks; a drag goes through the layers. */
final class LayersView implements View<ImageFlowSnapshot> {
    private final String words;

    LayersView(String words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "layers";
    }

    @Override
    public void paint(Frame<ImageFlowSnapshot> frame, Canvas canvas) {
        ImageFlowSnapshot now = frame.snapshot();
        LayerStrip strip = strip(now, canvas.size());
        List<LayerPicture> layers = now.layers();
        Titles.above(canvas, new Rectangle2D.Double(canvas.size().scaled(10), 0, 1, 1), title(canvas, now));
        int cols = now.pictures().cols();
        LayerPainter.paint(canvas, layers.get(now.layer()), cols, strip.large());
        canvas.draw(strip.large(), Ink.LINE, 1);
        for (int k = 0; k < layers.size(); k++) {
            LayerPainter.paint(canvas, layers.get(k), cols, strip.tile(k));
        }
        canvas.draw(strip.tile(now.layer()), ImageFlowStage.LIKELIHOOD, 2.2);
        roles(canvas, strip);
    }

    private String title(Canvas canvas, ImageFlowSnapshot now) {
        String kind = now.layers().get(now.layer()).kind();
        return canvas.text()
                .get(
                        words + ".view.layers.title",
                        now.layer(),
                        now.layers().size() - 1,
                        canvas.text().get(words + ".layer." + kind));
    }

    /** What the tints mean, below the tiles. */
    private void roles(Canvas canvas, LayerStrip strip) {
        canvas.g().setFont(canvas.font(0.88));
        Size size = canvas.size();
        double x = strip.tile(0).getX();
        double y = strip.bottom() + size.scaled(16);
        for (LayerPainter.Role role : LayerPainter.ROLES) {
            String name = canvas.text().get(words + ".legend." + role.name());
            double width = canvas.textWidth(name, canvas.g().getFont());
            canvas.fill(new Rectangle2D.Double(x, y - size.scaled(9), size.scaled(11), size.scaled(11)), role.ink(), 1);
            canvas.ink(Ink.TEXT);
            canvas.write(name, x + size.scaled(16), y, 0);
            x += width + size.scaled(32);
        }
    }

    private static LayerStrip strip(ImageFlowSnapshot now, Size size) {
        return LayerStrip.of(
                size,
                now.layers().size(),
                (double) now.pictures().cols() / now.pictures().rows());
    }

    @Override
    public Map<String, Object> drag(Frame<ImageFlowSnapshot> frame, Size size, Gesture gesture) {
        LayerStrip strip = strip(frame.snapshot(), size);
        return strip.at(gesture.startX(), gesture.startY()) < 0
                ? Map.of()
                : Map.of("layer", strip.nearest(gesture.x(), gesture.y()));
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
