package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs {@code pushforward bench} where PyTorch is at hand: {@code mvn -q -Pbench test}, with other options as in
 * {@code -Dbench="--against pytorch,pytorch-fused --models A,B --threads 2"}.
 */
@Tag("bench")
class BesidePyTorch {
    @Test
    void measures() {
        List<String> words = new ArrayList<>(List.of("bench"));
        words.addAll(List.of(System.getProperty("bench", "--against pytorch,pytorch-fused").split("\\s+")));
        Context context =
                new Context(List.of(), Path.of("no-lessons-here"), System.out, System.err, false, new Interruption());
        assertThat(new CommandLineApp(context).execute(words.toArray(String[]::new)))
                .isZero();
    }
}
