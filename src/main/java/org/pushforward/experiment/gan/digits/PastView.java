package org.pushforward.experiment.gan.digits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.RowsPainter;
import org.pushforward.experiment.image.RowsPainter.Row;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;

/** The same ten z at moments of the past, each row twice as many steps after the one above; now; and real images. */
final class PastView implements View<DigitsGanSnapshot> {
    /** Moments of the past that are drawn, the newest. */
    private static final int MOST = 5;

    @Override
    public String id() {
        return "past";
    }

    @Override
    public void paint(Frame<DigitsGanSnapshot> frame, Canvas canvas) {
        DigitsGanSnapshot now = frame.snapshot();
        int image = now.rows() * now.cols();
        int length = DigitsGanSnapshot.FOLLOWED * image;
        List<Row> rows = new ArrayList<>();
        int kept = (int)
                Arrays.stream(now.pastSteps()).filter(s -> s < frame.step()).count();
        for (int k = Math.max(0, kept - MOST); k < kept; k++) {
            byte[] moment = Arrays.copyOfRange(now.past(), k * length, (k + 1) * length);
            rows.add(new Row("t=" + now.pastSteps()[k], Ink.MUTED, moment, now.rows(), now.cols()));
        }
        byte[] present = Arrays.copyOf(now.samples(), length);
        rows.add(new Row("t=" + frame.step(), Ink.GREEN, present, now.rows(), now.cols()));
        rows.add(new Row("x", Ink.BLUE, now.real(), now.rows(), now.cols()));
        RowsPainter.paint(canvas, canvas.text().get("gan-mnist.view.past"), rows);
    }
}
