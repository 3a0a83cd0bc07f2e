package org.pushforward.experiment.gan.plane;

import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;

/** The best discriminator against the generator as it is, for the eye to compare with D. */
final class BestView implements View<Gan2dSnapshot> {
    @Override
    public String id() {
        return "best";
    }

    @Override
    public void paint(Frame<Gan2dSnapshot> frame, Canvas canvas) {
        Gan2dSnapshot now = frame.snapshot();
        String title = canvas.text().get("gan-2d.view.best");
        Axes axes = PlaneFrame.paint(canvas, now.window(), title, false);
        Surface.paint(canvas, axes, now.best(), Ink.PURPLE);
    }
}
