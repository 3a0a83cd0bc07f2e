package org.pushforward.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class SharedAxesTest {
    private final SharedAxes shared = new SharedAxes();
    private final SharedAxes.Picture a = shared.picture();
    private final SharedAxes.Picture b = shared.picture();

    private static Axes paint(SharedAxes.Picture picture, double min, double max) {
        Size size = new Size(300, 200, 1).with(picture.painting("view"));
        return Axes.in(size, Range.of(min, max), Range.of(0, max));
    }

    @Test
    void axesHoldWhatAllPicturesNeed() {
        paint(a, 0, 1);
        Axes wide = paint(b, -2, 5);
        assertThat(wide.x()).isEqualTo(Range.of(-2, 5));
        assertThat(paint(a, 0, 1).x()).isEqualTo(Range.of(-2, 5));
        assertThat(paint(a, 0, 1).y()).isEqualTo(Range.of(0, 5));
    }

    @Test
    void theVersionTellsWhenOthersAreToBePaintedAgainAndComesToRest() {
        paint(a, 0, 1);
        long before = shared.version();
        paint(b, -2, 5);
        assertThat(shared.version()).isNotEqualTo(before);
        long now = shared.version();
        paint(a, 0, 1);
        paint(b, -2, 5);
        assertThat(shared.version()).isEqualTo(now);
        paint(b, -1, 5);
        assertThat(shared.version()).isNotEqualTo(now);
        assertThat(paint(a, 0, 1).x()).isEqualTo(Range.of(-1, 5));
    }

    @Test
    void aPictureThatIsForgottenNeedsNothing() {
        paint(a, 0, 1);
        paint(b, -2, 5);
        b.forget();
        assertThat(paint(a, 0, 1).x()).isEqualTo(Range.of(0, 1));
    }

    @Test
    void theMouseFindsTheAxesThatWerePainted() {
        paint(a, 0, 1);
        paint(b, -2, 5);
        Size size = new Size(300, 200, 1).with(a.painted("view"));
        assertThat(Axes.in(size, Range.of(0, 1), Range.of(0, 1)).x()).isEqualTo(Range.of(-2, 5));
        Size other = new Size(300, 200, 1).with(a.painted("other view"));
        assertThat(Axes.in(other, Range.of(0, 1), Range.of(0, 1)).x()).isEqualTo(Range.of(0, 1));
    }

    @Test
    void squareAxesStaySquare() {
        Size size = new Size(300, 200, 1).with(a.painting("plane"));
        Axes.square(size, Range.of(-1, 1), Range.of(-1, 1));
        Size beside = new Size(300, 200, 1).with(b.painting("plane"));
        Axes axes = Axes.square(beside, Range.of(-4, 4), Range.of(-1, 1));
        Rectangle2D unit = axes.box(0, 0, 1, 1);
        assertThat(unit.getWidth()).isCloseTo(unit.getHeight(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void eachPictureHasItsOwnWhenNothingIsShared() {
        paint(b, -2, 5);
        shared.share(false);
        assertThat(paint(a, 0, 1).x()).isEqualTo(Range.of(0, 1));
    }
}
