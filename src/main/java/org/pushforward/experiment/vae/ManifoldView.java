package org.pushforward.experiment.vae;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.vae.CodePlane;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.ImageGridPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Size;
import org.pushforward.prob.Normal;
import org.pushforward.training.Frame;

/** What codes decode to, laid out by the prior's quantiles: equal areas of this picture are equally probable under p(z). */
final class ManifoldView implements View<VaeSnapshot> {
    /** Columns and rows under which the code is written. */
    private static final int[] TICKS = {1, 4, 7, 10, 13};

    @Override
    public String id() {
        return "manifold";
    }

    @Override
    public void paint(Frame<VaeSnapshot> frame, Canvas canvas) {
        VaeSnapshot now = frame.snapshot();
        ImageGrid grid = grid(now);
        Rectangle2D place = place(grid, canvas.size());
        Titles.above(canvas, place, canvas.text().get("vae-mnist.view.manifold"));
        ImageGridPainter.paint(canvas, grid, place);
        canvas.draw(place, Ink.LINE, 1);
        if (!now.plane().isLine()) {
            ticks(canvas, place, now.plane());
        }
        Rectangle2D cell = pointed(now, place);
        Pointer.ring(canvas, cell.getX(), cell.getY());
    }

    private static ImageGrid grid(VaeSnapshot now) {
        Pictures p = now.pictures();
        return new ImageGrid(p.manifold(), p.rows(), p.cols(), Pictures.SIDE);
    }

    private static Rectangle2D place(ImageGrid grid, Size size) {
        double left = size.scaled(40);
        double top = size.scaled(28);
        return grid.place(new Rectangle2D.Double(
                left,
                top,
                Math.max(1, size.width() - left - size.scaled(12)),
                Math.max(1, size.height() - top - size.scaled(36))));
    }

    private static void ticks(Canvas canvas, Rectangle2D place, CodePlane plane) {
        Size size = canvas.size();
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(Ink.MUTED);
        for (int tick : TICKS) {
            double share = (tick + 0.5) / Pictures.SIDE;
            String z = Numbers.format(Normal.STANDARD.quantile(share), "%.1f");
            String value = tick == Pictures.SIDE / 2 ? "0" : z;
            double x = place.getX() + share * place.getWidth();
            double y = place.getMaxY() - share * place.getHeight();
            canvas.write(value, x, place.getMaxY() + size.scaled(14), 0.5);
            canvas.write(value, place.getX() - size.scaled(5), y + size.scaled(4), 1);
        }
        canvas.g().setFont(canvas.font(0.9));
        canvas.write(Pointer.axis(plane, true), place.getCenterX(), place.getMaxY() + size.scaled(29), 0.5);
        canvas.write(
                Pointer.axis(plane, false), place.getX() - size.scaled(38), place.getCenterY() - size.scaled(8), 0);
    }

    /** The ring's centre, as the corner of an empty rectangle. */
    private static Rectangle2D pointed(VaeSnapshot now, Rectangle2D place) {
        double u = inside(Normal.STANDARD.cdf(now.z1()));
        double v = inside(Normal.STANDARD.cdf(now.z2()));
        if (now.plane().isLine()) {
            double row = Math.min(Pictures.SIDE - 1, Math.floor(u * Pictures.SIDE));
            v = 1 - (row + 0.5) / Pictures.SIDE;
            u = u * Pictures.SIDE - row;
        }
        return new Rectangle2D.Double(
                place.getX() + u * place.getWidth(), place.getMaxY() - v * place.getHeight(), 0, 0);
    }

    private static double inside(double share) {
        return Math.max(0, Math.min(1, share));
    }

    @Override
    public Map<String, Object> drag(Frame<VaeSnapshot> frame, Size size, Gesture gesture) {
        VaeSnapshot now = frame.snapshot();
        Rectangle2D place = place(grid(now), size);
        if (!place.contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        double u = inside((gesture.x() - place.getX()) / place.getWidth());
        double v = inside((place.getMaxY() - gesture.y()) / place.getHeight());
        if (now.plane().isLine()) {
            double row = Math.min(Pictures.SIDE - 1, Math.floor((1 - v) * Pictures.SIDE));
            u = (row + u) / Pictures.SIDE;
        }
        return Pointer.move(now, code(u), code(v));
    }

    private static double code(double share) {
        return Normal.STANDARD.quantile(Math.max(1e-4, Math.min(1 - 1e-4, share)));
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
