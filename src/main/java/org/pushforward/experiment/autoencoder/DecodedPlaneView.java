package org.pushforward.experiment.autoencoder;

import java.util.Map;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.View;
import org.pushforward.experiment.image.DecodedPlane;
import org.pushforward.model.autoencoder.AutoencoderParameters;
import org.pushforward.model.autoencoder.AutoencoderSnapshot;
import org.pushforward.model.autoencoder.Pictures;
import org.pushforward.model.image.CodePlane;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ImageGrid;
import org.pushforward.plot.Size;
import org.pushforward.training.Frame;

/** What the codes of the plane decode to, in even steps; faint where no test image has its code. */
final class DecodedPlaneView implements View<AutoencoderSnapshot> {
    private static final int GRID = Pictures.SIDE * Pictures.SIDE;
    private static final double FAINT = 0.3;

    /** The square shows the part of the plane from -radius to radius. */
    private record Even(double radius) implements DecodedPlane.Scale {
        @Override
        public double share(double code) {
            return (code / radius + 1) / 2;
        }

        @Override
        public double code(double share) {
            return (2 * share - 1) * radius;
        }
    }

    @Override
    public String id() {
        return "manifold";
    }

    @Override
    public void paint(Frame<AutoencoderSnapshot> frame, Canvas canvas) {
        AutoencoderSnapshot now = frame.snapshot();
        String title = canvas.text().get(AutoencoderExperiment.ID + ".view.manifold.title");
        decoded(now, faded(now)).paint(canvas, title, now.z1(), now.z2());
    }

    private static DecodedPlane decoded(AutoencoderSnapshot now, byte[] pixels) {
        Pictures p = now.pictures();
        return new DecodedPlane(
                new ImageGrid(pixels, p.rows(), p.cols(), Pictures.SIDE),
                now.plane(),
                new Even(now.plane().radius()));
    }

    private static byte[] faded(AutoencoderSnapshot now) {
        byte[] pixels = now.pictures().manifold().clone();
        boolean[] taken = taken(now.plane());
        int dims = pixels.length / GRID;
        for (int j = 0; j < pixels.length; j++) {
            if (!taken[j / dims]) {
                pixels[j] = (byte) Math.round(FAINT * (pixels[j] & 0xFF));
            }
        }
        return pixels;
    }

    /** The images of the square in whose part of the plane a code lies. */
    private static boolean[] taken(CodePlane plane) {
        boolean[] taken = new boolean[GRID];
        Even scale = new Even(plane.radius());
        for (int i = 0; i < plane.count(); i++) {
            double right = scale.share(plane.mean()[2 * i]);
            double up = plane.isLine() ? 0.5 : scale.share(plane.mean()[2 * i + 1]);
            if (Math.min(right, up) < 0 || Math.max(right, up) >= 1) {
                continue;
            }
            int column = (int) (right * Pictures.SIDE);
            int row = (int) ((1 - up) * Pictures.SIDE);
            taken[plane.isLine() ? (int) (right * GRID) : Math.min(Pictures.SIDE - 1, row) * Pictures.SIDE + column] =
                    true;
        }
        return taken;
    }

    @Override
    public Map<String, Object> drag(Frame<AutoencoderSnapshot> frame, Size size, Gesture gesture) {
        AutoencoderSnapshot now = frame.snapshot();
        return decoded(now, now.pictures().manifold()).drag(size, gesture, AutoencoderParameters.FARTHEST);
    }

    @Override
    public boolean draggable() {
        return true;
    }
}
