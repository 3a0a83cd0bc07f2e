package org.pushforward.experiment.pretrained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.output.NumpyReader;
import org.pushforward.training.Trainer;

/** What holds for every experiment that offers weights which come with the program. */
class PretrainedLawsTest {
    private static final Path FOLDER = Path.of("assets", "pretrained");
    /** All together are cloned and packed with the program. */
    private static final long MOST_BYTES = 2_700_000;

    private static Stream<Experiment<?>> offering() {
        return Catalog.all().stream()
                .filter(experiment -> experiment.pretrained().isPresent());
    }

    private static Stream<DynamicTest> each(Law law) {
        return offering().map(experiment -> DynamicTest.dynamicTest(experiment.id(), () -> law.check(experiment)));
    }

    private interface Law {
        void check(Experiment<?> experiment) throws IOException;
    }

    private static Map<String, Object> shipped(Experiment<?> experiment) throws IOException {
        Path file = FOLDER.resolve(experiment.id() + ".npz");
        return NumpyReader.npz(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    @TestFactory
    Stream<DynamicTest> opensOnWhatWasShipped() {
        return each(experiment -> assertBegins(experiment, experiment.defaults(), true));
    }

    @TestFactory
    Stream<DynamicTest> scratchIsOneSwitchAway() {
        return each(experiment -> {
            RunSpec defaults = experiment.defaults();
            RunSpec scratch = defaults.withValues(defaults.values().with(Pretrained.PARAMETER, "scratch"));
            assertBegins(experiment, scratch, false);
        });
    }

    private static void assertBegins(Experiment<?> experiment, RunSpec spec, boolean trained) throws IOException {
        Map<String, Object> shipped = shipped(experiment);
        try (Trainer<?> trainer = experiment.start(spec)) {
            Map<String, Object> parts = trainer.weights().parts();
            assertThat(parts.keySet()).isEqualTo(shipped.keySet());
            for (Map.Entry<String, Object> part : shipped.entrySet()) {
                // arrays are long: their lengths and equality tell enough
                boolean same = Arrays.equals((float[]) part.getValue(), (float[]) parts.get(part.getKey()));
                assertThat(same)
                        .as("%s begins with the file's numbers", part.getKey())
                        .isEqualTo(trained);
            }
        }
    }

    /** So that anyone can make the files again. */
    @TestFactory
    Stream<DynamicTest> readmeNamesTheCommand() {
        return each(experiment -> {
            List<String> lines = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                    .filter(line -> line.startsWith("| `" + experiment.id() + ".npz` |"))
                    .toList();
            assertThat(lines).hasSize(1);
            assertThat(lines.get(0))
                    .contains("pushforward run " + experiment.id() + " ")
                    .contains("--set weights=scratch")
                    .contains("--weights assets/pretrained/" + experiment.id() + ".npz");
        });
    }

    @TestFactory
    Stream<DynamicTest> filesAreSmall() {
        return each(experiment -> assertThat(FOLDER.resolve(experiment.id() + ".npz"))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES)));
    }
}
