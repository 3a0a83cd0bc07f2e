package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmOptionsTest {
    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aFilmOfASpanShowsOneViewInItsFrames() throws IOException {
        Called called = Called.with(
                "run",
                "tiny-gaussian",
                "--film",
                file("a.gif"),
                "--span",
                "5..15",
                "--frames",
                "6",
                "--view",
                "dot",
                "--size",
                "320x240",
                "--picture",
                file("a.svg"),
                "--weights",
                file("w.npz"));
        assertThat(called.exit()).as(called.err()).isZero();
        try (ImageInputStream in = ImageIO.createImageInputStream(new File(file("a.gif")))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(6);
        }
        assertThat(folder.resolve("w.npz")).binaryContent().startsWith('P', 'K');
    }

    @Test
    void aSpanOrViewThatIsNoneIsRefusedBeforeAnyWork() {
        assertThat(Called.with("run", "tiny-gaussian", "--film", file("a.gif"), "--span", "5..99")
                        .err())
                .contains("--span takes steps from 0 to 20, not 5..99");
        assertThat(Called.with("run", "tiny-gaussian", "--picture", file("a.svg"), "--view", "dott")
                        .err())
                .contains("unknown view 'dott'; did you mean 'dot'?");
        assertThat(Called.with("run", "tiny-gaussian", "--view", "dot").err())
                .contains("--view has no use without --picture or --film");
        assertThat(Called.with("run", "tiny-gaussian", "--film", file("a.gif"), "--frames", "1")
                        .exit())
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
