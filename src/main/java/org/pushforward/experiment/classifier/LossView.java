package org.pushforward.experiment.classifier;

import java.util.List;
import org.pushforward.experiment.View;
import org.pushforward.model.classifier.ClassifierSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.CurvesPainter;
import org.pushforward.plot.Ink;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;

/** The loss on minibatches and the share of test images that are mistaken, over the steps. */
final class LossView implements View<ClassifierSnapshot> {
    @Override
    public String id() {
        return "curves";
    }

    @Override
    public boolean showsCurves() {
        return true;
    }

    @Override
    public void paint(Frame<ClassifierSnapshot> frame, Canvas canvas) {
        Curves curves = frame.curves();
        long[] steps = curves.steps();
        float[] loss = curves.points() == 0 ? new float[0] : curves.values()[0];
        float[] mistaken = new float[steps.length];
        for (int i = 0; i < mistaken.length; i++) {
            mistaken[i] = 1 - curves.values()[1][i];
        }
        CurvesPainter.paint(
                canvas,
                canvas.text().get("classifier-mnist.view.curves"),
                canvas.text().get("classifier-mnist.axis.step"),
                List.of(
                        new CurvesPainter.Line(canvas.text().get("classifier-mnist.legend.loss"), Ink.RED, steps, loss),
                        new CurvesPainter.Line(
                                canvas.text().get("classifier-mnist.legend.mistaken"), Ink.SKY, steps, mistaken)));
    }
}
