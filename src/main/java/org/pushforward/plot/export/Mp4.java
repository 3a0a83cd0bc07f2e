package org.pushforward.plot.export;

import java.io.IOException;
import java.nio.file.Path;
import org.jcodec.api.awt.AWTSequenceEncoder;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Rational;

/** Films in H.264 for slides and players. */
public final class Mp4 {
    private Mp4() {}

    /** @throws IllegalArgumentException if a side of the pictures is odd, which the format cannot hold */
    public static void write(Film film, Path file) throws IOException {
        try (SeekableByteChannel channel = NIOUtils.writableChannel(file.toFile())) {
            AWTSequenceEncoder encoder = new AWTSequenceEncoder(channel, Rational.R(film.framesPerSecond(), 1));
            for (int i = 0; i < film.frames(); i++) {
                var image = film.frame().apply(i);
                if (image.getWidth() % 2 != 0 || image.getHeight() % 2 != 0) {
                    throw new IllegalArgumentException(
                            "H.264 needs even sides, not " + image.getWidth() + "x" + image.getHeight());
                }
                encoder.encodeImage(image);
            }
            encoder.finish();
        }
    }
}
