package org.pushforward.experiment.mixing;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.model.mixing.MixingSettings;
import org.pushforward.model.mixing.MixingSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Captions;
import org.pushforward.plot.CellPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;
import org.pushforward.plot.Size;
import org.pushforward.plot.formula.Formula;
import org.pushforward.training.Frame;

/**
 * A picture with its channels and the numbers of one pixel: z, x = W z, or the way back. Press a pixel to look at it.
 *
 * @param id before, after or back
 */
record PictureView(String id) implements View<MixingSnapshot> {
    static final String BEFORE = "before";
    static final String AFTER = "after";
    static final String BACK = "back";

    private static final Map<String, Ink> INKS = Map.of(BEFORE, Ink.BLUE, AFTER, Ink.GREEN, BACK, Ink.BLUE);
    private static final Map<String, String> NAMES = Map.of(BEFORE, "z_p", AFTER, "x_p", BACK, "W^{-1}x_p");

    @Override
    public void paint(Frame<MixingSnapshot> frame, Canvas canvas) {
        MixingSnapshot snapshot = frame.snapshot();
        Captions.title(canvas, canvas.text().get(MixingExperiment.ID + ".view." + id));
        if (id.equals(BACK) && snapshot.back().isEmpty()) {
            Captions.paragraph(canvas, canvas.text().get(MixingExperiment.ID + ".note.no-way-back"), Ink.RED);
            return;
        }
        double[] picture = switch (id) {
            case BEFORE -> snapshot.before();
            case AFTER -> snapshot.after();
            default -> snapshot.back().orElseThrow().picture();
        };
        PicturePlan plan = new PicturePlan(canvas.size());
        int side = snapshot.settings().side();
        PicturePainter.color(canvas, plan.picture(), picture, side);
        channels(canvas, plan, picture, side);
        Rectangle2D chosen = plan.pixel(snapshot.pixel(), side);
        canvas.draw(chosen, Ink.PAPER, 4);
        canvas.draw(chosen, INKS.get(id), 2.2);
        numbers(canvas, plan, snapshot.pixelOf(picture));
        note(canvas, plan, snapshot, picture);
    }

    private static void channels(Canvas canvas, PicturePlan plan, double[] picture, int side) {
        canvas.g().setFont(canvas.font(0.85));
        for (int c = 0; c < MixingSettings.CHANNELS; c++) {
            Rectangle2D place = plan.channel(c);
            PicturePainter.channel(canvas, place, picture, side, c);
            canvas.ink(Ink.MUTED);
            canvas.write(
                    String.valueOf(c + 1),
                    place.getMaxX() + canvas.size().scaled(4),
                    place.getCenterY() + canvas.size().scaled(4),
                    0);
        }
    }

    private void numbers(Canvas canvas, PicturePlan plan, double[] channels) {
        List<Rectangle2D> cells = plan.cells();
        CellPainter.paint(canvas, cells, channels);
        Formula name = Formula.of(NAMES.get(id));
        double letters = canvas.size().letter() * (id.equals(BACK) ? 0.8 : 1.1);
        double right = cells.get(0).getX() - canvas.size().scaled(5);
        name.draw(
                canvas.g(),
                right - name.width(letters),
                cells.get(0).getCenterY() + letters * 0.3,
                letters,
                canvas.theme().color(INKS.get(id)));
    }

    private void note(Canvas canvas, PicturePlan plan, MixingSnapshot snapshot, double[] picture) {
        String key = MixingExperiment.ID + ".note.";
        double min = Arrays.stream(picture).min().orElse(0);
        double max = Arrays.stream(picture).max().orElse(1);
        if (id.equals(BACK)) {
            String words = canvas.text()
                    .get(
                            key + (snapshot.rounded() ? "rounded-error" : "error"),
                            snapshot.missedBy() == 0 ? "0" : Numbers.format(snapshot.missedBy(), "%.1e"));
            Captions.centred(canvas, words, plan.note(), Ink.SKY);
        } else if (min < -1e-9 || max > 1 + 1e-9) {
            String words = canvas.text().get(key + "clipped", Numbers.format(min, "%.2f"), Numbers.format(max, "%.2f"));
            Captions.centred(canvas, words, plan.note(), Ink.MUTED);
        }
    }

    @Override
    public boolean draggable() {
        return true;
    }

    @Override
    public Map<String, Object> drag(Frame<MixingSnapshot> frame, Size size, Gesture gesture) {
        PicturePlan plan = new PicturePlan(size);
        Rectangle2D picture = plan.picture();
        if (!picture.contains(gesture.startX(), gesture.startY())) {
            return Map.of();
        }
        int side = frame.snapshot().settings().side();
        return Map.of(
                "row", place(gesture.y() - picture.getY(), picture.getHeight(), side),
                "column", place(gesture.x() - picture.getX(), picture.getWidth(), side));
    }

    /** From 1. */
    private static int place(double offset, double length, int side) {
        return Math.max(1, Math.min(side, 1 + (int) Math.floor(offset / length * side)));
    }
}
