package org.pushforward.experiment.vae;

import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.DecodedPlane;
import org.pushforward.model.vae.Pictures;
import org.pushforward.model.vae.VaeParameters;
import org.pushforward.model.vae.VaeSnapshot;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.Size;
import org.pushforward.prob.Normal;
import org.pushforward.training.Frame;

/** What codes decode to, laid out by the prior's quantiles: equal areas of this picture are equally probable under p(z). */
final class ManifoldView implements View<VaeSnapshot> {
    /** The share of the square's side that a code lies at is its cumulative probability. */
    private static final DecodedPlane.Scale PRIOR = new DecodedPlane.Scale() {
        @Override
        public double share(double code) {
            return Normal.STANDARD.cdf(code);
        }

        @Override
        public double code(double share) {
            return Normal.STANDARD.quantile(Math.max(1e-4, Math.min(1 - 1e-4, share)));
        }
    };

    @Override
    public String id() {
        return "manifold";
    }

    @Override
    public void paint(Frame<VaeSnapshot> frame, Canvas canvas) {
        VaeSnapshot now = frame.snapshot();
        decoded(now).paint(canvas, canvas.text().get("vae-mnist.view.manifold"), now.z1(), now.z2());
    }

    private static DecodedPlane decoded(VaeSnapshot now) {
        Pictures p = now.pictures();
        return new DecodedPlane(new ImageGrid(p.manifold(), p.rows(), p.cols(), Pictures.SIDE), now.plane(), PRIOR);
    }

    @Override
    public Map<String, Object> drag(Frame<VaeSnapshot> frame, Size size, Gesture gesture) {
        return decoded(frame.snapshot()).drag(size, gesture, VaeParameters.FARTHEST);
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
