package org.pushforward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    @TempDir
    Path folder;

    private static String code(String... more) {
        String[] args = new String[more.length + 1];
        args[0] = "code";
        System.arraycopy(more, 0, args, 1, more.length);
        Called called = Called.with(args);
        assertThat(called.exit()).as(called.err()).isZero();
        return called.out().strip();
    }

    @Test
    void aCodeRunsWhatItWasMadeOf() {
        String[] said = {"--set", "learning-rate=0.25", "--data", "minus-three", "--seed", "9"};
        String code = code("tiny-gaussian", said[0], said[1], said[2], said[3], said[4], said[5]);
        assertThat(code).startsWith("tiny-gaussian/data=minus-three/learning-rate=0.25/seed=9/");
        Called byCode = Called.with("run", "--code", code, "--json");
        Called byWords =
                Called.with("run", "tiny-gaussian", "--json", said[0], said[1], said[2], said[3], said[4], said[5]);
        assertThat(byCode.exit()).as(byCode.err()).isZero();
        assertThat(byCode.out()).isEqualTo(byWords.out());
    }

    @Test
    void otherOptionsChangeWhatTheCodeSays() {
        String code = code("tiny-gaussian", "--seed", "9");
        assertThat(code("--code", code, "--set", "width=7")).startsWith("tiny-gaussian/width=7/seed=9/");
        assertThat(Called.with("run", "tiny-implicit", "--code", code).exit()).isEqualTo(2);
    }

    @Test
    void aCodeWithASlipIsWrongUsageAndSaysWhere() {
        Called called = Called.with(
                "run", "--code", code("tiny-gaussian", "--seed", "9").replace("=9", "=8"));
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("slip in “seed=8”").doesNotContain("\tat ");
    }

    @Test
    void ownDataHasNoCode() throws Exception {
        Path csv = java.nio.file.Files.writeString(folder.resolve("a.csv"), "1\n2\n");
        Called called = Called.with("code", "tiny-gaussian", "--data", csv.toString());
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("save the run instead");
    }
}
