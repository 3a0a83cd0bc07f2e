package org.pushforward.experiment.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.StagePainter;
import org.pushforward.experiment.View;
import org.pushforward.experiment.plane.PlaneFrame;
import org.pushforward.model.flow.TransportSnapshot;
import org.pushforward.plot.Axes;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.GoldenPictures;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Curves;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class TransportViewsTest {
    private static final Size SIZE = new Size(420, 400, 1);

    private final TransportExperiment experiment = new TransportExperiment();
    private final View<TransportSnapshot> from = new CarriedView(CarriedView.Place.FROM);

    private Frame<TransportSnapshot> frame(Map<String, Object> changes) {
        RunSpec spec = experiment.defaults();
        spec = spec.withValues(spec.values().with("hidden", 8).with("layers", 3).withAll(changes));
        try (Trainer<TransportSnapshot> trainer = experiment.start(spec)) {
            for (int i = 0; i < 10; i++) {
                trainer.step();
            }
            return Frame.still(trainer.snapshot(), 10, Curves.none());
        }
    }

    private static double[] pixel(Frame<TransportSnapshot> frame, float[] points, int i) {
        Axes axes = PlaneFrame.axes(SIZE, frame.snapshot().a().window(), true);
        return new double[] {axes.toPixelX(points[2 * i]), axes.toPixelY(points[2 * i + 1])};
    }

    @Test
    void aPressOffTheLineTakesThePointThere() {
        Frame<TransportSnapshot> frame = frame(Map.of());
        Map<String, Object> changes = from.drag(frame, SIZE, new Gesture(300, 200, 310, 190));
        double[] at = pixel(frame(changes), frame(changes).snapshot().point().x(), 0);
        assertThat(at[0]).isCloseTo(310, within(1.5));
        assertThat(at[1]).isCloseTo(190, within(1.5));
        assertThat(from.drag(frame, SIZE, new Gesture(2, 2, 310, 190))).isEmpty();
    }

    @Test
    void theLineIsPulledToTheMouse() {
        Frame<TransportSnapshot> frame = frame(Map.of("size", 0.5));
        double[] press = pixel(frame, frame.snapshot().line().x(), 0);
        Map<String, Object> changes = from.drag(frame, SIZE, new Gesture(press[0], press[1], press[0] + 20, press[1]));
        assertThat(changes).containsOnlyKeys("size");
        double[] after = pixel(frame(changes), frame(changes).snapshot().line().x(), 0);
        assertThat(after[0]).isCloseTo(press[0] + 20, within(1.5));
    }

    @Test
    void aLineDrawnByHandIsPulledOutWhereItWasPressed() {
        Frame<TransportSnapshot> frame = frame(Map.of("size", 0.5, "figure", "drawn"));
        // a quarter of the way round: straight above the point
        double[] press = pixel(frame, frame.snapshot().line().x(), 45);
        Map<String, Object> changes = from.drag(frame, SIZE, new Gesture(press[0], press[1], press[0], press[1] - 30));
        assertThat(changes).containsOnlyKeys("drawn");
        List<?> radii = (List<?>) changes.get("drawn");
        assertThat(radii.stream().filter(r -> !r.equals(1.0))).hasSize(2);
        assertThat(List.of(8, 9, 10)).anyMatch(k -> !radii.get(k).equals(1.0));
        assertThat((Double) radii.get(9)).isGreaterThan(1.2);
    }

    @Test
    void theScrubberGoesFromAToB() {
        Frame<TransportSnapshot> frame = frame(Map.of());
        View<TransportSnapshot> way = new WayView();
        double y = SIZE.height() - 16;
        assertThat(way.drag(frame, SIZE, new Gesture(100, y, -9, y))).containsEntry("way", 0.0);
        assertThat(way.drag(frame, SIZE, new Gesture(100, y, 46 + 350 / 2.0 + 2, y)))
                .containsEntry("way", 0.5);
        assertThat(way.drag(frame, SIZE, new Gesture(100, y, 900, y))).containsEntry("way", 1.0);
        assertThat(way.drag(frame, SIZE, new Gesture(100, 90, 120, 90))).isEmpty();
    }

    @Test
    void stageLooksAsKept() {
        BufferedImage image = new BufferedImage(760, 700, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, new Size(760, 700, 1), Theme.LIGHT, Messages.in(Language.EN));
        new StagePainter<>(experiment)
                .paint(frame(Map.of("figure", "letter", "way", 0.7)), canvas, Set.of("way", "term:y"));
        g.dispose();
        GoldenPictures.assertLooksLike("flow-transport", image);
    }
}
