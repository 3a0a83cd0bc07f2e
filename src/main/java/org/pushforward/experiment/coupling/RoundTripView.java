package org.pushforward.experiment.coupling;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.pushforward.experiment.View;
import org.pushforward.model.coupling.CouplingSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Captions;
import org.pushforward.plot.CellPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Range;
import org.pushforward.training.Frame;

/** The way back, f⁻¹(f(z)), and how far each coordinate is from where it began, on a logarithmic axis. */
final class RoundTripView implements View<CouplingSnapshot> {
    private static final Range LOG_ERROR = Range.of(-18, 0);
    private static final double CELL = 46;
    private static final double ALLOWED = -5;
    /** On a narrower axis, three labels would run into each other. */
    private static final double NARROW = 150;

    @Override
    public String id() {
        return "round-trip";
    }

    @Override
    public void paint(Frame<CouplingSnapshot> frame, Canvas canvas) {
        CouplingSnapshot snapshot = frame.snapshot();
        Captions.title(canvas, canvas.text().get(CouplingExperiment.ID + ".view.round-trip"));
        String remark = canvas.text().get(CouplingExperiment.ID + ".note.asked-again");
        Captions.line(canvas, remark, canvas.size().scaled(36), Ink.MUTED);
        Rows rows = new Rows(canvas.size(), snapshot.z().length);
        double width = canvas.size().scaled(CELL);
        double left = canvas.size().scaled(12);
        Rectangle2D bars = new Rectangle2D.Double(
                left + width + canvas.size().scaled(10),
                rows.top(),
                Math.max(1, canvas.size().width() - left - width - canvas.size().scaled(24)),
                rows.bottom() - rows.top());
        scale(canvas, bars);
        CellPainter.paint(canvas, rows.cells(left + width / 2, width), snapshot.back());
        for (int i = 0; i < snapshot.z().length; i++) {
            bar(canvas, bars, rows.cell(i, bars.getCenterX(), bars.getWidth()), snapshot.error(i));
        }
    }

    private static double x(Rectangle2D bars, double log) {
        return bars.getX() + (log - LOG_ERROR.min()) / LOG_ERROR.length() * bars.getWidth();
    }

    private static void scale(Canvas canvas, Rectangle2D bars) {
        canvas.draw(bars, Ink.LINE, 1);
        canvas.g().setFont(canvas.font(0.85));
        for (int log : new int[] {-15, -10, -5}) {
            double x = x(bars, log);
            canvas.ink(log == ALLOWED ? Ink.TEXT : Ink.LINE);
            canvas.dashed(log == ALLOWED ? 1.4 : 0.8);
            canvas.g().draw(new Line2D.Double(x, bars.getY(), x, bars.getMaxY()));
            if (log == -10 && bars.getWidth() < canvas.size().scaled(NARROW)) {
                continue;
            }
            canvas.ink(Ink.MUTED);
            canvas.write(
                    "1e" + Numbers.format(log, "%.0f"),
                    x,
                    bars.getMaxY() + canvas.size().scaled(14),
                    0.5);
        }
    }

    private static void bar(Canvas canvas, Rectangle2D bars, Rectangle2D row, double error) {
        double end = error == 0 ? bars.getX() : x(bars, LOG_ERROR.clamp(Math.log10(error)));
        double tall = row.getHeight() * 0.6;
        canvas.fill(
                new Rectangle2D.Double(bars.getX(), row.getCenterY() - tall / 2, end - bars.getX(), tall), Ink.SKY, 1);
        canvas.g().setFont(canvas.font(0.85));
        canvas.ink(error == 0 ? Ink.MUTED : Ink.TEXT);
        canvas.write(
                error == 0 ? "0" : Numbers.format(error, "%.0e"),
                end + canvas.size().scaled(5),
                row.getCenterY() + canvas.size().scaled(4),
                0);
    }
}
