package org.pushforward.experiment.vae;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.Sectors;
import org.pushforward.model.image.CodePlane;
import org.pushforward.model.vae.PlaneVaeSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.AxesPainter;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ClassColors;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Range;
import org.pushforward.plot.ScatterPainter;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** The plane of codes: each datum is an ellipse of q(z|x) in its direction's colour, and one is followed. */
final class PlaneCodesView implements View<PlaneVaeSnapshot> {
    private static final int ELLIPSES = 90;
    /** Half the height of an ellipse where codes lie on a line. */
    private static final double FLAT = 0.12;

    @Override
    public String id() {
        return "codes";
    }

    @Override
    public void paint(Frame<PlaneVaeSnapshot> frame, Canvas canvas) {
        PlaneVaeSnapshot now = frame.snapshot();
        CodePlane plane = now.codes();
        Axes axes = axes(plane, canvas.size());
        String title = canvas.text().get(PlaneVaeExperiment.ID + ".view.codes");
        String up = plane.isLine()
                ? canvas.text().get(PlaneVaeExperiment.ID + ".axis.direction")
                : CodeAxes.name(plane.second());
        AxesPainter.paint(canvas, axes, title, CodeAxes.name(plane.first()), up);
        axes.inside(canvas, () -> ellipses(canvas, axes, plane));
        ScatterPainter.paint(
                canvas, axes, plane.mean(), plane.labels(), new ScatterPainter.Look(1.6, Sectors.colors(canvas, 0.75)));
        axes.inside(canvas, () -> {
            CodeAxes.prior(canvas, axes, plane.isLine());
            followed(canvas, axes, now.followed(), plane.isLine());
        });
    }

    private static Axes axes(CodePlane plane, Size size) {
        Range range = Range.of(-plane.radius(), plane.radius());
        return plane.isLine()
                ? Axes.in(size, range, Range.of(-0.7, ClassColors.count() - 0.3))
                : Axes.square(size, range, range);
    }

    private static void ellipses(Canvas canvas, Axes axes, CodePlane plane) {
        canvas.stroke(0.8);
        for (int i = 0; i < Math.min(ELLIPSES, plane.count()); i++) {
            double height = plane.isLine() ? FLAT : plane.deviation()[2 * i + 1];
            Ellipse2D ellipse =
                    ellipse(axes, plane.mean()[2 * i], plane.mean()[2 * i + 1], plane.deviation()[2 * i], height);
            canvas.g().setColor(Sectors.color(canvas, plane.labels()[i], 0.08));
            canvas.g().fill(ellipse);
            canvas.g().setColor(Sectors.color(canvas, plane.labels()[i], 0.6));
            canvas.g().draw(ellipse);
        }
    }

    private static Ellipse2D ellipse(Axes axes, double x, double y, double width, double height) {
        Rectangle2D box = axes.box(x - width, y - height, x + width, y + height);
        return new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    /** m and σ of one datum, and codes drawn around; on a line at middle height. */
    private static void followed(Canvas canvas, Axes axes, PlaneVaeSnapshot.Followed one, boolean line) {
        double level = line ? (ClassColors.count() - 1) / 2.0 : one.mean()[1];
        double height = line ? 0.45 : one.deviation()[1];
        Ellipse2D ellipse = ellipse(axes, one.mean()[0], level, one.deviation()[0], height);
        canvas.fill(ellipse, Ink.BLUE, 0.18);
        canvas.draw(ellipse, Ink.BLUE, 2.2);
        double r = canvas.size().scaled(2.4);
        for (int k = 0; k < one.draws().length; k += 2) {
            double x = axes.toPixelX(one.draws()[k]);
            double y = axes.toPixelY(line ? level : one.draws()[k + 1]);
            canvas.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), PlaneVaeExperiment.MODEL, 0.9);
        }
    }
}
